// Given names that are met where states negotiate, in their English spelling. No list is whole; titles and endings of family names find others.

/** In small letters. Words that are also places or common words (Georgia, Jordan, Will, Grant) are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  abdel abdul abdullah abiy adam ahmad ahmed alain alan albert alejandro aleksandr aleksei alex alexander alexei alexey ali alice amir amina anatoly andre
  andrei andrew andrey andriy andrzej angela ann anna annalena anne anthony antonio antony arthur barack bashar ben benjamin bernard bill boris brian bruno
  carl carlos catherine charles chris christian christine christopher claire claude colin daniel dave david denis diana dmitri dmitriy dmitry dmytro
  donald dominic edward elena elizabeth emma emmanuel eric ernesto evgeny fatima federica felipe ferdinand fernando fidel francis francois frank franz fred
  friedrich gabriel gennady george gerald gerhard giorgia giuseppe gordon gustav hans harold harry heinrich heiko helen helmut henri henry herbert
  hillary hugo hussein ibrahim igor ilham imran indira irina isaac ivan jacinda jacques jake james jan jane janet jason javier jean jens jeremy jerzy
  jim jimmy joe joao johan john jonathan jorge jose joseph josep juan julia justin kaja kamala karen karl kevin khalid kim klaus kofi konrad lars laurent
  lech leonid leo leonardo liz lloyd louis lucas luis luiz lula lyndon madeleine mahmoud manuel marco margaret maria mariano mario mark martin mary mateusz
  matteo maria maxim michael michel mike mikhail mikheil miguel mohamed mohammad mohammed muammar muhammad mustafa nancy narendra natalia neville nicholas
  nicolas nicolae nicole nikita nikol nikolai nikolay olaf oleg oleh oleksandr oleksii olga oliver omar oscar pablo patrick paul pedro peter philip pierre
  petro radoslaw rafael ralph raul recep renzo richard robert roberto rodrigo roger roman ronald rosa rudolf ruth salvador samuel sanna sarah sebastian
  sergei sergey serhiy sergio shinzo silvio simon slobodan stefan stephen steve steven susan tayyip ted teresa theodore theresa thomas tim tom tony ulrich
  ursula valentina valery vasily viktor victor vitaly vladimir volodymyr vyacheslav walter wendy werner william winston wladyslaw wolfgang woodrow xavier
  yasser yevgeny yitzhak yoshihide yulia yuri yuriy zbigniew zbigniew zhou zoran
  `
    .trim()
    .split(/\s+/),
);
