/** Words for the screen that sets places side by side. */
export const compare = {
  title: '地区对照',
  count: (count: number) => `${count} 组`,
  everyArea: '全部领域',
  kind: '类别',
  kinds: { target: '目标', actual: '实际数' },
  area: '领域',
  all: '全部',
  relations: {
    subtract: '可比',
    beside: '不能比大小',
    unclear: '口径未明，不能直接比',
    never: '别混用',
    unrecorded: '未录可比说明，不能比大小',
  },
  rank: (rank: number) => `第 ${rank}`,
  /** Two places with their figures; the first is the higher or the lower. */
  sides: {
    above: (first: string, second: string) => `${first} 高于 ${second}`,
    below: (first: string, second: string) => `${first} 低于 ${second}`,
  },
  why: '理由与出处',
  overlap: '取值范围相互重叠，次序未定',
  empty: '没有两个以上地区的同类数值。',
}
