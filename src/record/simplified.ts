/**
 * Traditional → Simplified characters that official texts on this subject use, in pairs: 億亿 萬万 …
 * One character for one character, so that places in the text stay what they are. Taken from the standard
 * conversion tables (Taiwan, Hong Kong and old forms), as far as the other half occurs in the documents.
 * For comparing, and for printed characters that a Simplified reader is shown (ui/usePrinted). Pure.
 */
const PAIRS =
  '並并佈布佔占併并來来侷局係系倉仓個个們们偉伟備备傢家傳传債债僅仅僑侨價价儀仪億亿儘尽償偿優优儲储兌兑內内兩两冊册凈净別别刪删則则創创劃划劉刘勁劲動动務务勢势勵励匯汇區区協协卻却卽即' +
  '厤历參参叄叁員员唸念問问喪丧單单嚮向嚴严國国圍围園园圖图團团埰采執执堅坚報报場场塊块墰坛壇坛壓压壘垒壜坛壯壮奬奖學学孿孪寀采實实寧宁審审寫写寬宽寶宝將将專专尋寻對对導导屆届層层屬属' +
  '峯峰島岛峽峡嶼屿巖岩帥帅帶带幣币幫帮幷并幹干幾几庫库廈厦廠厂廣广廬庐廳厅張张強强彌弥彔录彙汇後后徑径從从復复徹彻愛爱態态慶庆憑凭應应懞蒙戀恋戰战戲戏戶户捲卷掃扫掛挂採采揚扬換换揮挥' +
  '損损搖摇搶抢撐撑撥拨擁拥擊击擔担據据擬拟擴扩擺摆敎教數数斷断於于昇升時时晉晋暢畅曆历曉晓曏向書书會会朮术東东枱台査查桿杆條条棟栋業业極极榘矩榦干榮荣構构樂乐樓楼標标樞枢樣样機机橫横' +
  '檔档檢检檯台欄栏權权歷历歸归殘残毀毁氣气氾泛汎泛決决況况泝溯洩泄淨净減减測测湧涌準准溝沟滄沧滙汇滿满潛潜潤润濃浓濛蒙濟济瀰弥灣湾災灾為为烏乌無无煥焕熱热燈灯營营燬毁爭争爲为牽牵狀状' +
  '獎奖獨独獲获獸兽現现環环產产産产畫画異异畵画當当疊叠痠酸療疗發发盡尽監监眞真眾众矇蒙確确碼码磚砖礎础礙碍種种稱称積积穩稳穫获竊窃競竞箇个節节範范築筑篩筛簡简簽签籌筹籤签糰团紀纪約约' +
  '紅红納纳紐纽紙纸級级細细終终組组結结絡络給给統统絲丝經经綜综綠绿綢绸綫线維维網网緊紧緑绿線线緣缘編编練练緻致縣县縮缩縱纵縴纤總总績绩織织繞绕繫系繳缴繼继續续纍累纔才纖纤罈坛罎坛羣群' +
  '義义習习聞闻聯联職职聽听脈脉脩修腦脑腳脚臨临臺台與与興兴舉举舊旧舘馆華华萬万葉叶葯药蓋盖蔘参藍蓝藝艺藥药處处虛虚號号虧亏螞蚂蟻蚁衆众術术衕同衛卫衞卫衹只裏里補补裝装裡里製制複复襬摆' +
  '覈核見见規规視视親亲覺觉覽览觸触訂订計计訊讯訓训託托記记訪访設设許许訴诉診诊註注証证評评詞词詢询試试話话該该誌志認认誘诱語语說说説说課课調调談谈請请論论諮咨謀谋謁谒講讲證证識识譭毁' +
  '譯译議议護护譽誉變变讓让谿溪豐丰負负財财貫贯責责貳贰買买貸贷費费貿贸賀贺資资賦赋質质賬账購购賽赛跡迹踐践蹟迹蹤踪躋跻躍跃車车軟软較较載载輔辅輕轻輸输轉转辦办辭辞農农迴回逕径這这連连' +
  '週周進进遊游運运過过達达違违遠远遡溯適适遶绕選选遺遗邁迈還还邊边鄉乡鄰邻醫医釋释針针釦扣鈡钟鉅巨銀银銜衔銷销錄录錢钱錯错録录錶表鍵键鍼针鍾钟鎭镇鎮镇鏈链鐘钟鐵铁長长門门閉闭開开間间' +
  '閤合閩闽閱阅閲阅闆板闊阔闖闯關关陞升陣阵陸陆陽阳隊队階阶際际隨随險险隻只雙双離离難难雲云電电鞏巩韆千韌韧響响頁页頂顶項项順顺頌颂預预頒颁領领頭头頻频顆颗題题額额類类顯显風风颱台飛飞' +
  '養养餘余館馆饋馈馬马駐驻駕驾駛驶驅驱驗验體体髮发鮮鲜鯤鲲鰩鳐鴻鸿鵬鹏鷺鹭麪面麫面麯曲麴曲麵面點点黨党齣出龍龙'

/** `aAbB` → a is A, b is B. */
export function pairsOf(pairs: string): ReadonlyMap<string, string> {
  const each = Array.from({ length: pairs.length / 2 }, (_, index) => 2 * index)
  return new Map(each.map((from) => [pairs.charAt(from), pairs.charAt(from + 1)]))
}

export const SIMPLIFIED = pairsOf(PAIRS)

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')

/** The text in Simplified characters, each at its place. */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign)

/** Characters that nobody sees and a page or a sheet left behind: zero width, the soft hyphen, marks of direction. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
