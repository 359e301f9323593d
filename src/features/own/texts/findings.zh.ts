/** What is wrong in a sheet, one sentence each: what stands there, and what to do. Also said by the data pipeline. */
export const findings = {
  levels: { error: '错', note: '留意' },
  /** Row and title of the column. */
  cell: (row: number, title: string) => `第${row}行“${title}”`,
  row: (row: number) => `第${row}行`,
  join: (where: string, what: string) => `${where}：${what}`,
  value: {
    noNumber: (text: string) => `“${text}”不是数值，留空或写数字`,
    severalNumbers: (text: string) => `“${text}”里不止一个数，一格只写一个`,
    numberForm: (text: string) => `“${text}”的数字写法不明，请写全，如 1230 或 1,230`,
    tooLong: (text: string) => `“${text}”的位数太多，请核对`,
    words: (text: string) => `“${text}”里有认不出的字，数值格只写数、单位和“超”“以上”一类的词`,
    contradiction: (text: string) => `“${text}”的正负说不清，请只写负号或只写“下降”`,
    formulaError: (text: string) => `“${text}”是公式出错的结果，请改为数值`,
  },
  formula: '公式没有结果，请在表格软件里重新计算并保存，或改为数值',
  period: (text: string) =>
    `时期“${text}”读不懂，可写 2026年、2026年第二季度、2026年6月、2026年1—6月`,
  noYear: (text: string) => `时期“${text}”没有年份，请补上`,
  noPeriod: '没有时期，请补上',
  noUnit: (indicator: string) => `“${indicator}”没有单位，请填在“单位”列；没有单位的写“无”`,
  noIndicator: '没有指标名称，请补上',
  kind: (text: string) => `类别“${text}”读不懂，只写“实际”或“目标”`,
  unitOfCell: (text: string, unit: string) => `“${text}”与单位“${unit}”不同类，请核对`,
  unitsDiffer: (indicator: string, unit: string, other: string) =>
    `两个同名指标“${indicator}”单位不同：前面是“${other}”，这里是“${unit}”，请统一`,
  twice: (period: string, text: string, other: string, row: number) =>
    `同一时期（${period}）两个值：这里“${text}”，第${row}行“${other}”，请删去一个`,
  unitsOther: (indicator: string, unit: string, other: string) =>
    `同名指标“${indicator}”有“${other}”和“${unit}”两种单位，当作两个指标`,
  same: (row: number) => `与第${row}行重复，只取一个`,
  firstDays: '时期都是某月1日，按月读',
  columnIgnored: (title: string) => `“${title}”列没有用上；要用请在上面选它的含义`,
  rowIgnored: (text: string) => `“${text}”没有数值，没有读`,
}
