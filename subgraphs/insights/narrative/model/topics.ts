import type { NarrativeLanguage } from '../../schema.generated.ts';

/** A subject that is a claim wherever it is named. */
export interface Topic {
  /** The paths one of which a clause cites that names it. */
  readonly paths: RegExp;
  readonly words: Readonly<Record<NarrativeLanguage, RegExp>>;
}

const topic = (paths: RegExp, EN: RegExp, DE: RegExp): Topic => ({ paths, words: { EN, DE } });

/** What is never spoken of without a field that it is about. */
export const TOPICS: readonly Topic[] = [
  topic(/icket/u, /ticket|complain|escalat/u, /ticket|beschwer|eskal/u),
  topic(/Priority/u, /urgent|pressing|high priority/u, /dringend|hohe[rn]? priorität/u),
  topic(/reopened/u, /reopen|opened again/u, /wieder geöffnet|wiedereröffn/u),
  topic(/alls?|lastCallOn|nextBestActions/u, /\bcalls?\b/u, /anruf/u),
  topic(/nps\./u, /recommend|\bnps\b|promoter|detractor/u, /weiterempf|\bnps\b|promotor|detraktor/u),
  topic(/review|Rating|nextBestActions/u, /review|stars?\b|rating/u, /bewertung|stern/u),
  topic(/eturn/u, /returns? |returned|sent back/u, /retour|zurückgeschickt|rücksendung/u),
  topic(/Alerts/u, /alert/u, /störung|alarm/u),
  topic(/orders|spend|lastOrderOn|purchase/u, /\border(s|ed)?\b/u, /bestell/u),
  topic(/overdue|oldestDue|nextBestActions/u, /overdue|owe[sd]?\b|debt|in arrears/u, /überfällig|schulde|rückstand/u),
  topic(/failedPayments/u, /failed/u, /gescheitert|fehlgeschlagen/u),
  topic(/refund/u, /refund/u, /erstatt/u),
  topic(/ubscription|churnRisk/u, /subscription|subscribe/u, /abonnement|\babos?\b/u),
  topic(/churnRisk|nextBestActions/u, /churn|\bleav(e|es|ing)\b|cancel|\brisk/u, /abwander|kündig|risiko|verlassen/u),
  topic(/pportunit|pipeline/u, /opportunit|pipeline|\bdeals?\b/u, /verkaufschance|pipeline/u),
  topic(/healthScore/u, /health/u, /gesundheit/u),
  topic(/lifetimeValue/u, /expected|lifetime|forecast|will buy/u, /zu erwarten|erwartet|prognos/u),
  topic(/mutedChannels/u, /(not|n['’]t) want|muted|opt(ed)? out/u, /nicht erwünscht|stumm/u),
];
