/**
 * The articles of the Optional Protocol on the sale of children, child prostitution and child pornography: a title (the
 * treaty gives none) and what each requires, in our own words. Not the treaty's text and no substitute for it.
 */
export const OPSC_WORDS: Record<string, { title: string; summary: string }> = {
  '1': {
    title: 'Prohibition',
    summary:
      'Each State party must prohibit the sale of children, child prostitution and child pornography. The articles that follow say what this means and what it takes.',
  },
  '2': {
    title: 'Definitions',
    summary:
      'Sale is any act or transaction by which a child passes from one person or group to another in exchange for payment or anything else of value. Child prostitution is using a child in sexual activities in return for payment or another advantage. Child pornography is any depiction, by whatever means, of a child in explicit sexual activities, real or simulated, or of a child’s sexual parts for mainly sexual purposes.',
  },
  '3': {
    title: 'Offences and penalties',
    summary:
      'Criminal law must cover at least: offering, delivering or accepting a child for sexual exploitation, for the transfer of organs for profit or for forced labour; improperly inducing consent to an adoption as an intermediary; procuring or providing a child for prostitution; and making, trading or, for such purposes, possessing child pornography. Attempt, complicity and participation are included, and penalties must reflect the gravity of the acts. Companies must be liable as far as national principles allow, and everyone involved in an adoption must act in line with the international instruments that apply.',
  },
  '4': {
    title: 'Jurisdiction',
    summary:
      'A State must have jurisdiction over these offences on its territory and on ships and aircraft registered there. It may also claim it where the suspect is its national or habitually lives there, or where the victim is its national. It must have it where the suspect is present and is not extradited because he or she is its national.',
  },
  '5': {
    title: 'Extradition',
    summary:
      'The offences count as extraditable in every extradition treaty between States parties, and the Protocol itself may serve as the basis where there is no treaty. States that need no treaty recognize them as extraditable among themselves. A State that refuses extradition because of nationality must bring the case before its own authorities for prosecution.',
  },
  '6': {
    title: 'Mutual legal assistance',
    summary:
      'States parties give each other the greatest possible help in investigations and in criminal or extradition proceedings, including with evidence they hold. They do so under the treaties they have on legal assistance, and otherwise under their own law.',
  },
  '7': {
    title: 'Seizure, confiscation and closure',
    summary:
      'Subject to their national law, States must be able to seize and confiscate what was used to commit or ease the offences and what was earned from them. They carry out such requests from other States parties. They also take steps to close, for a time or for good, premises used for the offences.',
  },
  '8': {
    title: 'Protection of child victims in criminal proceedings',
    summary:
      'At every stage of criminal proceedings the rights and interests of child victims must be protected: procedures that fit their needs, information, a hearing for their views, support, privacy, safety and no needless delay. Doubt about a victim’s age must not stop an investigation, and the best interests of the child are a primary consideration. Those who work with victims are to be trained and protected; the right of the accused to a fair trial is not affected.',
  },
  '9': {
    title: 'Prevention, recovery and compensation',
    summary:
      'States adopt, strengthen and carry out laws and policies to prevent the offences, with particular attention to children especially at risk, and make the public and children aware of prevention and of the harm done. They take all feasible steps to help victims recover fully and return to society, and open ways to seek compensation from those responsible. Producing and spreading material that advertises the offences must be effectively prohibited.',
  },
  '10': {
    title: 'International cooperation',
    summary:
      'States strengthen cooperation, through multilateral, regional and bilateral arrangements, to prevent, detect, investigate, prosecute and punish those responsible. They work together for the recovery, reintegration and repatriation of victims and against root causes such as poverty and underdevelopment. States that are able to do so give financial, technical or other help.',
  },
  '11': {
    title: 'Better protection prevails',
    summary:
      'Nothing in the Protocol weakens rules that do more for the rights of the child. Such rules may stand in the law of a State party or in international law in force for it.',
  },
  '12': {
    title: 'Reports to the Committee',
    summary:
      'Each State party reports to the Committee on the Rights of the Child within two years of the Protocol’s entry into force for it. After that it adds what is new to its reports under the Convention, or, if it is not a party to the Convention, reports every five years. The Committee may ask for further information.',
  },
  '13': {
    title: 'Signature, ratification and accession',
    summary:
      'Any State that is a party to the Convention or has signed it may sign the Protocol. It may also ratify or accede to it; the instruments are deposited with the Secretary-General of the United Nations.',
  },
  '14': {
    title: 'Entry into force',
    summary:
      'The Protocol entered into force three months after the tenth ratification or accession. For a State that joins later it does so one month after that State deposits its own instrument.',
  },
  '15': {
    title: 'Denunciation',
    summary:
      'A State party may leave the Protocol at any time by writing to the Secretary-General; this takes effect one year after the notice is received. It stays responsible for offences that occurred before, and matters already before the Committee go on.',
  },
  '16': {
    title: 'Amendment',
    summary:
      'Any State party may propose an amendment; a conference is held if at least a third of the States parties favour one within four months. An amendment adopted there needs the approval of the General Assembly and the acceptance of two thirds of the States parties. It binds those that have accepted it; the others remain bound by what they accepted before.',
  },
  '17': {
    title: 'Languages and depositary',
    summary:
      'The texts in Arabic, Chinese, English, French, Russian and Spanish are equally authentic and are kept in the archives of the United Nations. The Secretary-General sends certified copies to all States that are parties to the Convention or have signed it.',
  },
}
