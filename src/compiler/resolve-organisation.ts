import {
  NO_ORGANISATION,
  USUAL_REPORTING,
  type Accent,
  type Logo,
  type Organisation,
  type Reporting,
  type SourceSpan,
} from '../course/index.js';
import { accentOf, checkAccent, type AccentThemes } from './check-accent.js';
import { besideOf, COURSE_PATH } from './course-paths.js';
import type { CourseDocument, OrganisationDocument } from './documents.js';
import { parseLogo, type LogoFile } from './parse-logo.js';
import type { Report } from './report.js';
import { organisationSchema } from './schemas.js';
import { normaliseSource, Places, type SourceFile } from './source-file.js';
import { readYaml } from './yaml-values.js';

/** What a course is compiled with besides the authors' files. */
export interface OrganisationInput {
  /** An organisation's own file, whose fields win over those of `course.yaml`. */
  readonly overlay?: SourceFile | undefined;
  /** The file that `namedLogo` asks for, where it is there. */
  readonly logo?: LogoFile | undefined;
  /** The design tokens that an accent is measured against. Without them it is not measured. */
  readonly themes?: AccentThemes | undefined;
  /** Chosen for this build alone: stands above both files. */
  readonly reporting?: Partial<Reporting> | undefined;
}

type Fields = OrganisationDocument['value'];
type Field = keyof Fields;

/** A whole field comes from the one file or the other: a name from here must not meet a phone number from there. */
class Overlaid {
  readonly #own: CourseDocument | undefined;
  readonly #overlay: OrganisationDocument | undefined;

  constructor(own: CourseDocument | undefined, overlay: OrganisationDocument | undefined) {
    this.#own = own;
    this.#overlay = overlay;
  }

  get<F extends Field>(field: F): Fields[F] {
    return this.#overlay?.value[field] ?? this.#own?.value.organisation?.[field];
  }

  spanOf(field: Field): SourceSpan {
    if (this.#overlay?.value[field] !== undefined) return this.#overlay.spanOf(field);
    return this.#own?.spanOf('organisation', field) ?? { path: COURSE_PATH, line: 1, column: 1 };
  }
}

/** The overlay is checked even where `course.yaml` could not be read: every mistake is told in one run. */
export function resolveOrganisation(
  course: CourseDocument | undefined,
  input: OrganisationInput,
  report: Report,
): Organisation {
  const fields = new Overlaid(course, input.overlay && readOverlay(input.overlay, report));
  const lead = fields.get('safeguarding_lead');
  const line = fields.get('staff_support_line');
  return {
    name: fields.get('name') ?? NO_ORGANISATION.name,
    logo: resolveLogo(fields, input.logo, report),
    accent: resolveAccent(fields, 'accent', input.themes, report),
    accentDark: resolveAccent(fields, 'accent_dark', input.themes, report),
    safeguardingLead: lead && { name: lead.name ?? '', role: lead.role, phone: lead.phone },
    outOfHoursPhone: fields.get('out_of_hours_phone') ?? NO_ORGANISATION.outOfHoursPhone,
    staffSupportLine: line && { name: line.name ?? '', role: '', phone: line.phone },
    policies: fields.get('policies') ?? NO_ORGANISATION.policies,
    passMark: fields.get('pass_mark'),
    recordHours: fields.get('record_hours'),
    reporting: {
      mode: input.reporting?.mode ?? fields.get('reporting') ?? USUAL_REPORTING.mode,
      exitAtCompletion:
        input.reporting?.exitAtCompletion ?? fields.get('exit_at_completion') ?? USUAL_REPORTING.exitAtCompletion,
    },
  };
}

function readOverlay(given: SourceFile, report: Report): OrganisationDocument | undefined {
  const { file, diagnostics } = normaliseSource(given);
  report.add(diagnostics);
  return file && readYaml(file.text, 0, organisationSchema, new Places(file), report);
}

function resolveLogo(fields: Overlaid, file: LogoFile | undefined, report: Report): Logo | undefined {
  const name = fields.get('logo');
  if (name === undefined) return undefined;
  const span = fields.spanOf('logo');
  const path = besideOf(span.path, name);
  if (file?.path === path) return parseLogo(file, span, report);
  report.error(span, 'logo', `the logo ${path} is not there`, 'Put the file beside the one that names it');
  return undefined;
}

function resolveAccent(
  fields: Overlaid,
  field: 'accent' | 'accent_dark',
  themes: AccentThemes | undefined,
  report: Report,
): Accent | undefined {
  const colour = fields.get(field);
  if (colour === undefined) return undefined;
  const theme = field === 'accent' ? 'light' : 'dark';
  const accent = accentOf(colour, theme);
  if (themes) checkAccent(accent.colour, field, themes[theme], fields.spanOf(field), report);
  return accent;
}
