import { KIND_NAMES, rulesOf } from '../rule-info.ts';
import { escapeXml, oneLine } from '../safe-text.ts';
import type { ReportView } from '../view.ts';

type Choice = readonly [value: string, label: string];

/** The filters of the findings list; only what the findings have can be chosen. */
export function filterForm(view: ReportView): string {
  const findings = view.findings.map(({ finding }) => finding);
  const counted = (value: string, label: string, has: (f: (typeof findings)[number]) => boolean): Choice[] => {
    const count = findings.filter(has).length;
    return count > 0 ? [[value, `${label} (${count})`]] : [];
  };
  const severities = (['error', 'warning', 'info'] as const).flatMap((s) => counted(s, s, (f) => f.severity === s));
  const kinds = (Object.keys(KIND_NAMES) as (keyof typeof KIND_NAMES)[]).flatMap((kind) =>
    counted(kind, KIND_NAMES[kind], (f) => f.kind === kind),
  );
  const rules = rulesOf(view.report).flatMap(({ id }) => counted(oneLine(id), oneLine(id), (f) => f.rule === id));
  const states = (['new', 'known'] as const).flatMap((s) => counted(s, s, (f) => f.status === s));
  const decisions: Choice[] = [
    ['open', 'Undecided'],
    ['decided', 'Decided'],
    ['accept', 'Accepted'],
    ['dismiss', 'Dismissed'],
    ['query', 'Queried'],
    ['fixed', 'Fixed'],
  ];
  return `<form class="filters" id="filters" role="search" aria-label="Filter findings">
${select('severity', 'Severity', severities)}${select('kind', 'Kind', kinds)}${select('rule', 'Rule', rules)}${
  states.length > 0 ? select('status', 'New or known', states) : ''
}${select('decision', 'Decision', decisions)}
<label class="find"><span>Find</span> <input type="search" name="find" autocomplete="off"></label>
</form>
<p class="shown"><span id="shown" role="status"></span> <button type="reset" form="filters">Show all</button></p>`;
}

function select(name: string, label: string, choices: readonly Choice[]): string {
  const options = choices.map(([value, text]) => `<option value="${escapeXml(value)}">${escapeXml(text)}</option>`);
  return `<label><span>${label}</span> <select name="${name}"><option value="">all</option>${options.join('')}</select></label>`;
}
