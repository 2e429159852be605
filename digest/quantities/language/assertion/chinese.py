"""Chinese."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

CHINESE = assertion("""
    rises: 增幅|涨幅|升幅|增长|增長|上升|增加|上涨|上漲|提高|提升|攀升|扩大|涨|漲
    unmoved: 增加值|增加額|增值税|增值稅|附加值|加减|升降|涨跌|减速带
    falls: 降幅|跌幅|减幅|下降|减少|減少|下跌|降低|下滑|缩减|萎缩|回落|亏损|跌
    gains: 利润|利潤|盈利|盈余|盈餘|净利|顺差|赚
    losses: 亏损|虧損|赤字|逆差|损失|損失
    coming: 将总|将再|将共|将接收|将派|将培|将降|将升|会降至|会升至|会降到|会升到
    coming: 将会|将于|将在|将达|将有|将增|将减|将投|将建|将招|将从|将为|将配|将新|将继|将首|将进|将举|将超|将至|将提
    coming: 将突破|即将
    coming: 将是|将下|将上|将可|将耗|将获|将花|将支|将成|將會|將於|將在|將達|將有|將增|將減|將投|將建|將招|將為|即將
    coming: 预计|預計|计划|計劃|拟|擬|有望|预期|預期|将会|可望|打算|力争|有可能
    coming: 承诺|承諾|答应
    behind: 的目标|的计划|的規劃
    conditions: 如果|若|倘若|要不是
    unreal: 本会|本會|本来会|就会|早就
    pledged: 承诺|承諾|要求
    denials: 否认|否認|辟谣|闢謠|并未|驳斥
    alleged: 据称|涉嫌|所谓|疑似
    quarter: 季度|季
    half: 半年
    orders: 第一|一|首|第1 ; 第二|二|第2 ; 第三|三|第3 ; 第四|四|第4
    last_year: 去年|上年|上一年
    this_year: 今年|本年度|本年
    compared_behind: 相比|相較|相较|比
    same_times: 同期|底|末|年|年底|年末|月|月底|月末|年同期|月同期
    compared: 比|较|較|相比|对比
    since: 自|从|從|以来
    fiscal: 财年|財年|财政年度|財政年度|学年|赛季
    ahead: 未来|未來|今后|今後|明年|下个月|下個月
    acting: 将|將
    estimated: 据估计|據估計|估计|估計|估算|测算|測算
    last_month: 上月|上个月|上個月
""")
