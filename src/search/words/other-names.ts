/**
 * What people and the press call the things that the glossary has under the names of the two texts, by the English name
 * of the term. Compared by their stems, so that an article or another ending needs no line of its own.
 */

export interface OtherNames {
  readonly names: readonly string[]
  /** How the texts write it in short, besides the forms that the glossary lists. */
  readonly short?: string
}

export const OTHER_NAMES: Readonly<Record<string, OtherNames>> = {
  '2030 Agenda for Sustainable Development': { names: ['أجندة التنمية المستدامة'] },
  'access to information and knowledge': { names: ['النفاذ إلى المعلومات', 'النفاذ إلى المعرفة'] },
  'access to the Internet': { names: ['النفاذ إلى الإنترنت', 'الولوج إلى الإنترنت'] },
  'Commission on Science and Technology for Development': {
    names: ['لجنة العلم والتكنولوجيا من أجل التنمية', 'لجنة تسخير العلم والتكنولوجيا'],
    short: 'CSTD',
  },
  'critical Internet resources': { names: ['الموارد الحيوية للإنترنت', 'موارد الإنترنت الحيوية'] },
  cybercrime: { names: ['الجرائم السيبرانية', 'الجرائم المعلوماتية'] },
  cybersecurity: { names: ['الأمن السيبراني', 'الأمن الإلكتروني', 'أمن المعلوماتية'] },
  'developing countries': { names: ['الدول النامية'] },
  'domain name system': { names: ['نظام أسماء المجالات', 'نظام أسماء الميادين'], short: 'DNS' },
  'enhanced cooperation': {
    names: ['التعاون المعزز', 'التعاون المحسن', 'enhancing cooperation', 'enhanced co-operation'],
  },
  'information and communications technology': {
    names: ['تقنية المعلومات والاتصالات', 'تقنيات المعلومات والاتصالات'],
    short: 'ICT',
  },
  infrastructure: { names: ['البنية الأساسية'] },
  'Internet Corporation for Assigned Names and Numbers': {
    names: ['آيكان', 'أيكان', 'إيكان', 'منظمة آيكان', 'مؤسسة آيكان', 'هيئة آيكان', 'شركة آيكان'],
    short: 'ICANN',
  },
  'Internet governance': { names: ['حاكمية الإنترنت', 'حكامة الإنترنت', 'حوكمة شبكة الإنترنت'] },
  'Internet Governance Forum': {
    names: ['منتدى حوكمة الإنترنت', 'المنتدى العالمي لحوكمة الإنترنت'],
    short: 'IGF',
  },
  'least developed countries': { names: ['الدول الأقل نموا', 'أقل البلدان نموا', 'أقل الدول نموا'] },
  multistakeholder: {
    names: [
      'أصحاب المصلحة المتعددون',
      'أصحاب المصلحة المتعددة',
      'أصحاب المصالح المتعددون',
      'أصحاب المصالح المتعددة',
      'الأطراف المتعددة',
      'تعدد أصحاب المصلحة',
      'تعددية أصحاب المصلحة',
      'multistakeholderism',
    ],
  },
  'network neutrality': { names: ['حيادية الشبكة', 'حياد الإنترنت', 'حيادية الإنترنت', 'net neutrality'] },
  'non-governmental organization': { names: ['المنظمات الأهلية', 'NGO'] },
  'personal information': { names: ['البيانات الشخصية', 'personal data'] },
  'Secretary-General': { names: ['السكرتير العام'] },
  spam: { names: ['البريد المزعج', 'البريد غير المرغوب فيه', 'الرسائل المزعجة'] },
  stakeholder: { names: ['الجهات المعنية', 'الأطراف المعنية', 'الجهات صاحبة المصلحة'] },
  'Tunis Agenda': { names: ['أجندة تونس'] },
  'Working Group on Internet Governance': {
    names: ['فريق العمل المعني بحوكمة الإنترنت', 'الفريق العامل المعني بحوكمة الإنترنت'],
    short: 'WGIG',
  },
  'World Summit on the Information Society': {
    names: ['ويسيس', 'قمة مجتمع المعلومات', 'القمة العالمية حول مجتمع المعلومات'],
  },
}
