/** Why an embed has nothing to show, in English; loaded when it has nothing. */
export const embedTroubleEnglish = {
  notAllowed:
    'The address of this embed names a data file outside its own site, so it is not opened.',
  noFile: (file: string, status: number) =>
    `The timeline’s data file ${file} cannot be had (status ${status}).`,
  notJson: (file: string) => `The timeline’s data file ${file} is not JSON.`,
  notDataset: (file: string) => `The timeline’s data file ${file} is not a Datelines dataset.`,
  inTiles: (file: string) =>
    `The timeline’s data file ${file} is in tiles, which only the explorer opens.`,
};

export type EmbedTrouble = typeof embedTroubleEnglish;
