/** Words for files that come in: what they are, how they stand to this phone's data, what is wrong with them. */
export const intake = {
  title: '导入与比对',
  intro:
    '选一个文件，看它是什么、与本机数据有何不同。可读：本应用导出的 CSV、XLSX、JSON 与数据包，备份，会议，从官方页面存下的原文。文件只在本机读取。',
  choose: '选择文件',
  drop: '也可以把文件拖到这里，或从别的应用分享过来。',
  received: (count: number) => `收到 ${count} 个文件`,
  tooMany: (count: number) => `一次最多看 ${count} 个文件，其余未读。`,
  kinds: {
    package: '数据包',
    table: (name: string, form: string) => `${name}表（${form}）`,
    backup: '备份',
    deck: '会议',
    pack: '数据更新包',
    original: '文件原文',
    trouble: '未能使用',
  },
  tables: { statements: '数值', board: '目标进度', area: '领域', tasks: '任务' },
  untouched: '本机原有内容未受影响。',
  asOwn: '作为我的数据读入',
  unsigned: '文件没有签名，不能证明出处：只作比对，不启用。新数据请在“数据”页检查更新。',
  packageFacts: (version: string, released: string, rows: number) =>
    `版本 ${version} · ${released} 发布 · ${rows} 行`,
  mine: (version: string) => `本机数据 ${version}`,
  equal: '与本机数据完全相同。',
  differs: (added: number, changed: number, removed: number) =>
    `与本机数据不同：新增 ${added} 行，更改 ${changed} 行，减少 ${removed} 行。`,
  reordered: (tables: string) => `行的次序不同：${tables}`,
  altered: (tables: string) => `导出之后被改动过的表：${tables}`,
  joiner: '、',
  changes: { added: '新增', changed: '更改', removed: '减少' },
  changeList: '不同之处',
  cell: (column: string, before: string, after: string) => `${column}：“${before}” → “${after}”`,
  fileCell: (column: string, mine: string, file: string) =>
    `${column}：本机“${mine}”，文件“${file}”`,
  row: (row: number) => `第 ${row} 行`,
  showingFirst: (count: number, all: number) => `只列前 ${count} 处，共 ${all} 处。`,
  tableFacts: (alike: number, differing: number, unknown: number, broken: number) =>
    `相同 ${alike} 行 · 不同 ${differing} 行 · 本机没有 ${unknown} 行 · 无法比对 ${broken} 处`,
  tableNote: '按编号比对；随语言或日期变化的列（如达标情况、说明）不比。',
  rewritten: (count: number, mine: string, file: string) =>
    `有 ${count} 处日期被表格软件改了写法（如 ${mine} → ${file}），已按日期比对。`,
  onSheet: (sheet: string) => `表格取自工作表“${sheet}”。`,
  skipped: (above: number, blank: number) =>
    `已跳过：${[above && `表头上方 ${above} 行`, blank && `空行 ${blank} 行`].filter(Boolean).join('，')}。`,
  allAlike: '每一行都与本机显示的相同。',
  unknownRow: '本机没有此编号',
  missingColumns: (columns: string) => `缺少列：${columns}。请重新导出，或补上这些列的标题后再试。`,
  noRows: '表中没有行。',
  problems: {
    noId: (row: number) => `第 ${row} 行没有编号，无从比对。请补上编号。`,
    twice: (row: number, _column: string, cell: string) =>
      `第 ${row} 行的编号“${cell}”前面已有。请删去一行。`,
    notNumber: (row: number, column: string, cell: string) =>
      `第 ${row} 行“${column}”列应为数字，现为“${cell}”。请改为数字，单位与比较词写在各自的列。`,
    notComparator: (row: number, column: string, cell: string) =>
      `第 ${row} 行“${column}”列不是比较词，现为“${cell}”。可用：= > >= < <= ~ ~<。`,
    formula: (row: number, column: string) =>
      `第 ${row} 行“${column}”列是公式，其结果不作数。请改为数值或文字。`,
  },
  packageProblems: {
    notOurs: '这是另一种数据包，本应用只能比对自己导出的数据包。',
    badDescription: '数据包里的 datapackage.json 读不出来。请重新导出。',
    badQuotes: (table: string, row: number) =>
      `tables/${table}.csv 第 ${row} 行引号没有成对。请补上 "。`,
    unreadableTable: (table: string) => `tables/${table}.csv 的文字读不出来。请存为 UTF-8。`,
    tooManyRows: (table: string) => `tables/${table}.csv 的行列太多，没有读取。请重新导出数据包。`,
    missingTable: (table: string) => `缺少 tables/${table}.csv。请重新导出数据包。`,
    missingColumns: (table: string, columns: string) =>
      `tables/${table}.csv 缺少列：${columns}。请补上，或重新导出。`,
    badCell: (table: string, row: number, column: string, cell: string) =>
      `tables/${table}.csv 第 ${row} 行“${column}”列的内容不合类型：“${cell}”。请照数据包的说明改正。`,
    twice: (table: string, row: number, key: string) =>
      `tables/${table}.csv 第 ${row} 行的编号“${key}”前面已有。请删去一行。`,
    rule: (sentence: string) => `数据不合规则：${sentence}`,
  },
  troubles: {
    tooLarge: (size: string, limit: string) =>
      `文件有 ${size}，超过 ${limit} 上限，没有读取。本应用导出的文件都不到 2 MB。`,
    tooManyCells: (rows: number, columns: number) =>
      `表格一直用到第 ${rows} 行、第 ${columns} 列，超过本机能比对的范围，没有读取。请删去数据之外的空行空列，另存后再试。`,
    otherTable: {
      what: (columns: number, rows: number, titles: string) =>
        `这是一张 ${columns} 列 ${rows} 行的表格，但不是本应用导出的表，无法按编号比对。它的列标题是：${titles} 等。`,
      compare:
        '要与本机数据比对：请从“指标”页的“⋯”导出一份 CSV 或 XLSX，照它的列标题与编号填写，一行一个数值（一年一列的请改为一年一行），再选择那份文件。',
      check: '只想核对其中的数字：请把文字复制到“核数字”。',
    },
    empty: '文件是空的。请重新导出或保存。',
    failed: '未能读取文件：它可能已被移动、删除或尚未下载到本机。请重新选择。',
    otherZip:
      '这是压缩包，但不是本应用导出的数据包或表格。Word 文件请复制正文后在“随身原文核对”粘贴。',
    badSheet: '这份 XLSX 读不出来，可能不完整。请重新导出或另存。',
    oldExcel: '这是旧式 Excel 文件（.xls）。请在 Excel 中另存为 .xlsx 或“CSV UTF-8”。',
    badJson: '这份 JSON 不完整或有误，读不出来。请重新导出。',
    otherJson: '这份 JSON 不是本应用导出的表格、备份或会议。',
    unknown:
      '认不出这是什么文件。可读的有：本应用导出的 CSV、XLSX、JSON、数据包、备份，以及文件原文。',
    quotes: (row: number) => `第 ${row} 行引号没有成对，表读不完整。请补上 " 后再试。`,
  },
  zip: {
    damaged: '压缩包不完整或已损坏。请重新下载或导出。',
    tooMany: '压缩包里的文件太多，没有展开。',
    tooLarge: '压缩包展开后过大，没有展开。',
    badName: '压缩包里有不安全的文件名，没有展开。',
    twice: '压缩包里有同名文件，没有展开。',
  },
}
