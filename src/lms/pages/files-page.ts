import { html, type Html } from '../html.js';

/** Where an officer gives what their learning system exported. `complaint`: why the last try was not read. */
export function filesPage(complaint?: string): Html {
  return html`<h1>A report from your learning system’s files</h1>
    <p class="lede">Choose what you downloaded from its reports. The files are read on this computer, and not kept.</p>
    <form class="room-form" method="post" action="/report/figures/files" enctype="multipart/form-data">
      ${complaint && html`<p class="room-complaint" id="complaint" role="alert">${complaint}</p>`}
      <label class="label" for="files">Files</label>
      <p class="hint" id="files-hint">
        From Moodle: the activity’s reports “Basic” and “Interactions”, as text, ODS or Excel. Several at once are put
        together.
      </p>
      <input type="file" id="files" name="files" multiple required aria-describedby="files-hint" />
      <label class="label" for="min-group">Smallest group that is shown</label>
      <p class="hint" id="min-group-hint">
        What fewer people stand behind is left out, so that nobody can be picked out. With a few learners only, write 1.
      </p>
      <input
        class="room-number"
        type="text"
        inputmode="numeric"
        id="min-group"
        aria-describedby="min-group-hint"
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
