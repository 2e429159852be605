"""Chinese."""

from __future__ import annotations

from digest.quantities.language.assertion.traditional import in_both
from digest.quantities.language.assertion.words import assertion

CHINESE = assertion(
    in_both("""
    rises: 增幅|涨幅|升幅|增长|增長|上升|增加|上涨|上漲|提高|提升|攀升|扩大|涨|漲
    rises: 略升|微升|微增|略增|小升|回暖
    rises: 升息|加息|调升|拉升|拉昇|年增|月增|季增|走升
    rises: 增产|增產|回升|加快|走强|上调|上調|飙升|飆升
    rises: 激增|猛增|剧增|大增|陡增|走高
    rises: 升值|创新高|创下新高|创历史新高
    falls: 贬值|貶值|创新低|创下新低|创历史新低
    falls: 略降|微降|小降|略減|略减
    falls: 降息|减息|调降|年减|月减|季减|走跌
    falls: 减产|減產|放缓|放緩|收窄|下挫|下调|下調|骤降|驟降|走弱|缩小|縮小
    falls: 锐减|骤减|剧减|缩水|走低|大减
    unmoved: 增加值|增加額|增值税|增值稅|附加值|加减|升降|涨跌|减速带
    falls: 降幅|跌幅|减幅|下降|减少|減少|下跌|降低|下滑|缩减|萎缩|回落|亏损|跌
    gains: 利润|利潤|盈利|盈余|盈餘|净利|顺差|赚
    gains_or_losses: 盈亏|损益|收支
    losses: 亏损|虧損|赤字|逆差|损失|損失
    coming: 将总|将再|将共|将接收|将派|将培|将降|将升|会降至|会升至|会降到|会升到
    coming: 将会|将于|将在|将达|将有|将增|将减|将投|将建|将招|将从|将为|将配|将新|将继|将首|将进|将举|将超|将至|将提
    coming: 将突破|即将|将占|将扩|将创|将使|将带|将吸纳|将筹
    coming: 将是|将下|将上|将可|将耗|将获|将花|将支|将成|將會|將於|將在|將達|將有|將增|將減|將投|將建|將招|將為|即將
    coming: 预测|預測|预估|預估|预计|預計|计划|計劃|拟|擬|有望|预期|預期|将会|可望|打算|力争|有可能
    coming: 承诺|承諾|答应
    behind: 的目标|的计划|的規劃
    conditions: 如果|若|倘若|要不是
    unreal: 本会|本會|本来会|就会|早就
    pledged: 承诺|承諾|要求
    denials: 否认|否認|辟谣|闢謠|并未|驳斥
    alleged: 据称|涉嫌|所谓|疑似
    foreseen: 预测|預測|预估|預估|预期|預期
    sources: 据|根据|據|根據
    gathering: 汇总|彙整|匯總|彙總|预计|預計|测算|測算|监测|監測
    nameless_sources: 数据|數據|调查|調查|报告|報告|资料|資料|民调|民調|消息|记者|記者|初步|官方|目前|有关
    sources_behind: 数据|數據
    sources_behind: 介绍|报道|消息|通报|透露|公布|发布|统计|预测|估计|表示|称|的数据|數據|數字|報導|統計
    sources_behind: 说|說|指出|披露|发布|公布的|数据显示
    speakers: 有关部门|有关|相关|有關|相關|负责人|負責人|发言人|發言人|新闻发言人
    bodies: 局|办公室|总局|厅|廳|部门
    bodies: 部|会|會|公司|委|院|中心|社|银行|銀行|集团|集團|大学|大學|政府|署|协会|协會|法院|警方
    quarter: 季度|季
    half: 半年
    orders: 第一|一|首|第1 ; 第二|二|第2 ; 第三|三|第3 ; 第四|四|第4
    last_year: 去年|上年|上一年
    year_before: 上年|上一年
    this_year: 今年|本年度|本年
    compared_behind: 相比|相較|相较|比
    same_times: 同期|底|末|年|年底|年末|月|月底|月末|年同期|月同期
    said_on: 电|電|讯|訊|消息|公布|发布|發布|披露|表示|介绍|通报|宣布|透露|说|報道|报道|报导
    cumulated: 累计|累計
    compared: 比|较|較|相比|对比
    since: 自|从|從
    since_behind: 以来|以來|至今|后|後|起
    records: 最高|最低|最大|最小|最多|最少|最快|最慢|最长|新高|新低|首次|首度|最好|最差|最強|最强|纪录|紀錄
    fiscal: 财年|財年|财政年度|財政年度|学年|赛季
    ahead: 未来|未來|今后|今後|明年|下个月|下個月
    acting: 将|將
    estimated: 据估计|據估計|估计|估計|估算|测算|測算
    last_month: 上月|上个月|上個月
    last_week: 上周|上週|上星期|昨天|昨日
    called_expected: 预测|预期|目标|展望|预估
    rises: 成长
    called_ahead: 预算|預算
""")
)
