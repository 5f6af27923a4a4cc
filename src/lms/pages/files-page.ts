import { html, type Html } from '../html.js';

/** Why the last try was not read. */
export interface Complaint {
  readonly field: 'files' | 'min-group';
  readonly words: string;
}

/** Where an officer gives what their learning system exported. */
export function filesPage(complaint?: Complaint): Html {
  return html`<h1>A report from your learning system’s files</h1>
    <p class="lede">Choose what you downloaded from its reports. The files are read on this computer, and not kept.</p>
    <form class="room-form" method="post" action="/report/figures/files" enctype="multipart/form-data">
      <label class="label" for="files">Files</label>
      <p class="hint" id="files-hint">
        From Moodle: the activity’s reports “Basic” and “Interactions”, as text, ODS or Excel. Several at once are put
        together.
      </p>
      ${complaintOf('files', complaint)}
      <input type="file" id="files" name="files" multiple required ${described('files', complaint)} />
      <label class="label" for="min-group">Smallest group that is shown</label>
      <p class="hint" id="min-group-hint">
        What fewer people stand behind is left out, so that nobody can be picked out. With a few learners only, write 1.
      </p>
      ${complaintOf('min-group', complaint)}
      <input
        class="room-number"
        type="text"
        inputmode="numeric"
        id="min-group"
        ${described('min-group', complaint)}
        name="min-group"
        value="5"
      />
      <label class="room-tick"
        ><input type="checkbox" name="names" value="yes" /><span>Add a list by name, kept as training records are</span>
      </label>
      <details class="room-more">
        <summary>The files are not from Moodle</summary>
        <label class="label" for="mapping">Mapping file</label>
        <p class="hint" id="mapping-hint">
          It says under which heading each fact stands. <code>docs/reporting-guide.md</code> shows how to write one;
          <code>docs/report-mappings</code> has some to begin with.
        </p>
        <input type="file" id="mapping" name="mapping" accept=".yaml,.yml" aria-describedby="mapping-hint" />
      </details>
      <p class="row">
        <button class="btn" type="submit" name="as" value="page">Show the report</button>
        <button class="btn line" type="submit" name="as" value="zip">Download it with its tables</button>
      </p>
      <p class="hint">
        The page that is shown can be saved and printed. The download is a zip: the same page, and each table as CSV.
      </p>
    </form>
    <p class="room-back"><a href="/report">Back to this room’s own records</a></p>`;
}

function complaintOf(field: Complaint['field'], complaint: Complaint | undefined): Html | false {
  return complaint?.field === field && html`<p class="room-complaint" id="${field}-complaint">${complaint.words}</p>`;
}

/** A field that was not taken is where the page opens, and is read out with the reason. */
function described(field: Complaint['field'], complaint: Complaint | undefined): Html {
  return complaint?.field === field
    ? html`aria-describedby="${field}-complaint ${field}-hint" aria-invalid="true" autofocus`
    : html`aria-describedby="${field}-hint"`;
}
