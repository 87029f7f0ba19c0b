/** Abbreviations that a name or a number follows, without their points. */
export const beforeNames: readonly string[] = (
  'Mr Mrs Ms Dr St Ste Sgt Lt Col Gen Capt Cpl Maj Cmdr Adm Rep Sen Gov Rev Hon Prof Pres Supt Det Atty ' +
  'Ave Blvd Rd Hwy Mt Ft No Nos vs'
).split(' ');

export const months: readonly string[] = 'Jan Feb Aug Sept Oct Nov Dec'.split(' ');

/** The states as the AP Stylebook abbreviates them. */
export const states: readonly string[] = (
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn ' +
  'Tex Vt Va Wash Wis Wyo'
).split(' ');
