"""Japanese."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

JAPANESE = assertion("""
    rises: 上げ幅|上昇幅|増|上昇|伸び|拡大|上がっ|増加|上回|値上がり|高く|高で
    unmoved: 増税|減税|増資|減資|減価|増刊|加減|上下
    falls: 下げ幅|下落幅|減|低下|下落|縮小|落ち込|下がっ|下回|値下がり|安の|安で|安く
    gains: 黒字|利益|純利益|もうけ
    losses: 赤字|損失|純損失|欠損
    coming: 予定で|見込みで|計画では|見通しでは|目標は|予測では|予想では
    behind: 予定|見込み|見込|計画|見通し|方針|予想|予測|だろう|目標|つもり|考え|目指す|目指し|約束|意向|検討
    conditions: もし|なければ|たら|れば
    unreal: だっただろう|たはず|ていただろう|ところだった
    pledged: 約束|要求|提示
    denials: 否定し|否定す|打ち消し|事実ではない
    alleged: 疑惑|とされる|主張
    quarter: 四半期
    half: 半期
    orders: 第1|第一|第１ ; 第2|第二|第２ ; 第3|第三|第３ ; 第4|第四|第４
    last_year: 昨年|去年|前年
    this_year: 今年|本年
    compared_behind: 比|に比べ|と比べ|より|を上回|を下回|対比|に対し
    same_times: 同期|同月|同時期|同日|同四半期|の同期|の同月|の同時期|実績|の実績|度
    since: 以来|から|以降
    fiscal: 年度|月期
    ahead: 今後|来年|来月|来週|来年度
    estimated: 推計|推定|試算|とみられる|と見られる|見積も
    last_month: 先月|前月
""")
