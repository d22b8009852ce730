/**
 * Labels that news gives to one and the same thing or person, where the choice tells something. Written for this project
 * from what style guides and readers' editors discuss. A label is given by lemmas, lower case, words parted by spaces or
 * hyphens. `telling` labels take a side, soften or sharpen; the `neutral` ones are what they are held against.
 */
export type LabelGroup = {
  /** What the labels stand for, as the report names it. */
  readonly referent: string;
  readonly neutral: readonly string[];
  readonly telling: readonly string[];
  /**
   * True when the labels by themselves name the same thing within one story ("estate tax", "death tax"); false when they
   * must stand in sentences that make the same claim or share their context ("fighters", "militants").
   */
  readonly specific: boolean;
  /** Telling labels that style guides advise against wherever they stand, whatever the other article says. */
  readonly discouraged: readonly string[];
};

function group(referent: string, specific: boolean, neutral: string, telling: string, discouraged = ''): LabelGroup {
  const list = (text: string): string[] => (text === '' ? [] : text.split('|'));
  return { referent, specific, neutral: list(neutral), telling: list(telling), discouraged: list(discouraged) };
}

/** Sorted by referent; labels sorted within. */
export const LABEL_GROUPS: readonly LabelGroup[] = [
  group('abortion opponents', true, 'abortion opponent|anti-abortion', 'anti-choice|pro-life|right-to-life'),
  group('abortion providers', true, 'abortion clinic|abortion provider', 'abortion industry|abortion mill|abortionist'),
  group(
    'abortion-rights supporters',
    true,
    'abortion rights|abortion-rights',
    'pro-abortion|pro-choice|reproductive freedom',
  ),
  group('accused people', false, 'accused|defendant|suspect', 'crook|culprit|perpetrator|thug'),
  group(
    'affirmative action',
    true,
    'affirmative action',
    'positive discrimination|racial preference|racial quota|reverse discrimination',
  ),
  group('animals raised together', true, 'large farm|livestock farm', 'factory farm|mega-farm'),
  group(
    'armed opponents of a government',
    false,
    'armed group|fighter|gunman|insurgent|rebel',
    'bandit|extremist|freedom fighter|guerrilla|insurrectionist|jihadist|martyr|militant|resistance fighter|separatist|terrorist',
  ),
  group(
    'assault-style rifles',
    true,
    'semi-automatic rifle|semiautomatic rifle',
    'assault rifle|assault weapon|military-style rifle|modern sporting rifle|weapon of war',
  ),
  group('benefits from the state', false, 'benefit|public assistance', 'dole|entitlement|handout'),
  group('border wall', true, 'barrier|border barrier|border fence|border wall', 'vanity wall'),
  group(
    'breakaway territory',
    true,
    'breakaway region|disputed region|disputed territory',
    'breakaway republic|breakaway state|breakaway statelet|de facto state|enclave|occupied territory|pro-russian enclave|puppet state|rebel region|rebel-held region|self-declared republic|self-proclaimed republic|separatist enclave|separatist region|separatist republic|statelet|unrecognised republic|unrecognised state|unrecognized republic|unrecognized state',
  ),
  group(
    'change of the climate',
    true,
    'climate change|global warming',
    'climate crisis|climate emergency|climate hoax|global heating',
  ),
  group(
    'change of the constitution',
    false,
    'constitutional amendment|constitutional change',
    'constitutional coup|power grab',
  ),
  group('civilian deaths', false, 'civilian casualty|civilian death', 'carnage|collateral damage|massacre|slaughter'),
  group('coronavirus', true, 'coronavirus|covid-19|sars-cov-2', 'china virus|chinese virus|kung flu|wuhan virus'),
  group('dismissal', false, 'dismissal|removal', 'axing|firing|ouster|purge|sacking'),
  group(
    'doubters of climate science',
    true,
    'climate sceptic|climate skeptic',
    'climate denier|climate realist|denialist',
  ),
  group('drilling for gas', true, 'fracking|hydraulic fracturing', 'natural gas development'),
  group('drug use', false, 'drug user|person with an addiction', 'addict|drug abuser|druggie|junkie'),
  group('estate tax', true, 'estate tax|inheritance tax', 'death tax', 'death tax'),
  group(
    'euthanasia',
    true,
    'assisted dying|assisted suicide|physician-assisted suicide',
    'aid in dying|death with dignity|euthanasia|mercy killing',
  ),
  group('ex-prisoners', false, 'former prisoner', 'ex-con|ex-convict|felon|justice-involved person|returning citizen'),
  group(
    'far-left movements',
    false,
    'left-wing|leftist|progressive|socialist',
    'communist|extreme-left|far left|far-left|hard left|hard-left|marxist|radical left',
  ),
  group(
    'far-right movements',
    false,
    'conservative|nationalist|right-wing|rightist',
    'alt-right|extreme right|extreme-right|far right|far-right|fascist|hard right|hard-right|neo-nazi|populist|ultra-nationalist|ultranationalist|white nationalist|white supremacist',
  ),
  group('fetus', false, 'embryo|fetus|foetus', 'baby|unborn baby|unborn child'),
  group('financial rescue', false, 'rescue package|rescue plan', 'bailout|handout|lifeline'),
  group(
    'gay people',
    true,
    'gay couple|gay man|gay men|gay people|lesbian couple|same-sex couple|same-sex partner',
    'homosexual|homosexual couple|homosexual man|homosexual men|homosexual people',
    'homosexual|homosexual couple|homosexual man|homosexual men|homosexual people',
  ),
  group('government', false, 'administration|cabinet|government', 'clique|dictatorship|junta|regime|ruling clique'),
  group(
    'gun laws',
    true,
    'firearm legislation|gun law|gun legislation',
    'common-sense gun law|gun control|gun reform|gun safety',
  ),
  group('gun owners’ cause', true, 'gun right|second amendment right', 'gun lobby'),
  group('health law of 2010', true, 'affordable care act|health care law|health law', 'obamacare'),
  group(
    'homeless people',
    false,
    'homeless people|homeless person|people without homes|unhoused people',
    'bum|tramp|transient|vagrant',
  ),
  group(
    'human trafficking and prostitution',
    true,
    'prostitute|sex worker',
    'call girl|hooker|prostituted woman|streetwalker',
  ),
  group('immigrants brought as children', true, 'daca recipient|immigrant brought to the country as child', 'dreamer'),
  group(
    'immigrants without papers',
    true,
    'immigrant without legal status|unauthorised immigrant|unauthorized immigrant|unauthorized migrant|undocumented immigrant|undocumented migrant|undocumented people|undocumented worker',
    'criminal alien|illegal|illegal alien|illegal immigrant|illegal migrant|illegal worker',
    'criminal alien|illegal|illegal alien|illegal immigrant|illegal migrant|illegal worker',
  ),
  group('inequality in pay', true, 'gender pay gap|pay gap|wage gap', 'pay discrimination|wage discrimination'),
  group(
    'interrogation',
    true,
    'interrogation method|interrogation technique|waterboarding',
    'enhanced interrogation|enhanced interrogation technique|harsh interrogation|torture',
  ),
  group(
    'invasion',
    false,
    'conflict|military action|offensive|war',
    'aggression|annexation|incursion|intervention|invasion|liberation|military operation|occupation|peacekeeping operation|special military operation|special operation',
  ),
  group('islamic state', true, 'islamic state|islamic state group', 'caliphate|daesh|isil'),
  group(
    'israeli communities in the west bank',
    true,
    'israeli settlement|jewish settlement',
    'illegal settlement|jewish neighborhood|jewish neighbourhood|outpost',
  ),
  group(
    'israel’s barrier',
    true,
    'separation barrier|west bank barrier',
    'apartheid wall|security fence|separation wall',
  ),
  group(
    'job cuts',
    false,
    'job cut|job loss|layoff|redundancy',
    'bloodbath|downsizing|jobs bloodbath|restructuring|rightsizing|workforce reduction',
  ),
  group(
    'killing of a person',
    false,
    'death|killing|shooting',
    'assassination|execution|extrajudicial killing|liquidation|targeted killing',
  ),
  group('labour action', false, 'labor action|stoppage|strike|walkout', 'industrial action'),
  group(
    'law on religion and service',
    true,
    'religion bill|religion law|religious exemption bill|religious exemption law',
    'anti-gay bill|anti-gay law|anti-gay legislation|anti-gay measure|anti-lgbt bill|anti-lgbt law|anti-lgbtq bill|anti-lgbtq law|license to discriminate|religious freedom bill|religious freedom law|religious liberty bill|religious liberty law',
  ),
  group(
    'law on voting',
    true,
    'elections bill|elections law|voting bill|voting law',
    'election integrity bill|election integrity law|jim crow law|voter suppression bill|voter suppression law|voting restriction',
  ),
  group(
    'leader',
    false,
    'head of state|leader|president|prime minister|ruler',
    'autocrat|despot|dictator|strongman|tyrant',
  ),
  group(
    'low-tax places',
    true,
    'low-tax country|offshore center|offshore centre',
    'secrecy jurisdiction|tax haven|tax paradise',
  ),
  group(
    'marriage of two men or two women',
    true,
    'marriage equality|same-sex marriage|same-sex wedding',
    'gay marriage|gay wedding|homosexual marriage|redefinition of marriage',
  ),
  group(
    'medical care for trans people',
    true,
    'gender-affirming care|transgender care|transition care',
    'child mutilation|genital mutilation|sex change|sex-change|transgender treatment',
  ),
  group(
    'mercenaries',
    false,
    'contractor|private military company|private military contractor|security contractor',
    'gun for hire|mercenary|soldier of fortune',
  ),
  group(
    'migrants',
    false,
    'asylum seeker|asylum-seeker|immigrant|migrant|newcomer|refugee',
    'alien|economic migrant|economic refugee|invader',
  ),
  group('minimum for living', true, 'minimum wage', 'poverty wage|starvation wage'),
  group(
    'movement of migrants',
    false,
    'arrival|border crossing|migration',
    'border crisis|flood of immigrants|flood of migrants|influx|invasion|surge|swarm|wave of migrants',
  ),
  group('oil and gas', true, 'fossil fuel|oil and gas', 'big oil|dirty energy'),
  group(
    'opponents of vaccination',
    true,
    'vaccine opponent|vaccine sceptic|vaccine skeptic',
    'anti-vaxxer|antivaxxer|vaccine denier',
  ),
  group(
    'opposite-sex couples',
    true,
    'heterosexual couple|male-female couple|opposite-sex couple',
    'normal couple|straight couple|traditional couple',
  ),
  group(
    'payment for parents’ choice of school',
    true,
    'private school voucher|school voucher|voucher program',
    'education freedom|education savings account|opportunity scholarship|school choice',
  ),
  group(
    'people who saw to a leak',
    true,
    'source of the leak|whistle-blower|whistleblower',
    'informant|leaker|snitch|traitor',
  ),
  group('police', false, 'officer|police|police officer', 'cop|security forces|storm trooper'),
  group(
    'police killing in custody',
    true,
    'police killing|police shooting|shooting by police',
    'officer-involved shooting|police brutality|police murder|police-involved shooting',
    'officer-involved shooting|police-involved shooting',
  ),
  group('politician’s trip', false, 'trip|visit', 'boondoggle|fact-finding mission|junket'),
  group(
    'poor countries',
    false,
    'developing country|developing nation|poor country',
    'backward country|failed state|third world|third-world country|underdeveloped country',
  ),
  group(
    'prison of suspects abroad',
    true,
    'detention center|detention centre|detention facility',
    'black site|concentration camp|gulag|internment camp|re-education camp|reeducation camp|vocational training center|vocational training centre',
  ),
  group(
    'protesters',
    false,
    'activist|demonstrator|protester|protestor',
    'agitator|anarchist|hooligan|insurrectionist|looter|mob|provocateur|rioter|thug|troublemaker',
  ),
  group('protests', false, 'demonstration|march|protest|rally', 'disturbance|insurrection|riot|siege|unrest|uprising'),
  group(
    'rich people',
    false,
    'billionaire|businessman|investor|magnate|wealthy businessman',
    'baron|fat cat|job creator|mogul|oligarch|plutocrat|robber baron|tycoon',
  ),
  group(
    'seizure of power',
    false,
    'change of government|transfer of power',
    'coup|coup d’etat|power grab|putsch|regime change|revolution',
  ),
  group(
    'sick and disabled people',
    false,
    'people with disabilities|person with disabilities|wheelchair user',
    'cripple|handicapped|invalid|wheelchair-bound',
  ),
  group('slavery', false, 'enslaved people|enslaved person', 'slave'),
  group(
    'soviet past',
    true,
    '',
    'ex-soviet country|ex-soviet nation|ex-soviet republic|ex-soviet state|former soviet country|former soviet nation|former soviet republic|former soviet state|post-soviet country|post-soviet republic|post-soviet state',
    'ex-soviet country|ex-soviet nation|ex-soviet republic|ex-soviet state|former soviet country|former soviet nation|former soviet republic|former soviet state',
  ),
  group(
    'spending by government',
    false,
    'government spending|public spending',
    'government waste|investment|pork|pork barrel|tax dollars|taxpayer money',
  ),
  group('spy', false, 'agent|intelligence officer', 'operative|spook|spy'),
  group('surveillance', false, 'monitoring|surveillance', 'domestic spying|snooping|spying|wiretapping'),
  group('taxes', false, 'tax increase|tax rise', 'revenue enhancement|tax grab|tax hike|tax relief'),
  group(
    'top earners’ share',
    false,
    'high earner|top earner|wealthy',
    'job creator|one percent|super-rich|superrich|the rich',
  ),
  group('tough on drugs', false, 'drug policy', 'drug war|war on drugs'),
  group(
    'trans people',
    true,
    'trans woman|transgender people|transgender person|transgender woman',
    'biological male|biological man|transgendered|transsexual|transvestite',
    'transgendered',
  ),
  group(
    'troops abroad',
    false,
    'peacekeeper|soldier|troop',
    'aggressor|army of occupation|invader|liberator|occupation forces|occupier',
  ),
  group('union leaders', false, 'union head|union leader|union official', 'union baron|union boss|union thug'),
  group(
    'wage talks',
    false,
    'bargaining|negotiation|talks',
    'blackmail|brinkmanship|haggling|hostage-taking|shakedown',
  ),
  group('welfare', false, 'social assistance|social security', 'nanny state|welfare state'),
];
