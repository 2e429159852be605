"""Japanese. Nouns are known as the ends of longer ones: 建設費."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

JAPANESE = labelling("""
    money: 額|費|費用|価格|値段|料金|売上高|売上|利益|収益|負債|借金|予算|賃金|給与|給料|年収|家賃|罰金|資産|報酬|賞金
    money: 黒字|赤字|投資|支出|収入|寄付|融資|補助金|時価総額
    count: 数|人数|者数|台数|件数|棟数|隻数|枚数|本数|社数
    extent: 長さ
    things: 死者|負傷者|けが人|犠牲者|従業員|社員|人口|来場者|来館者|利用者|乗客|患者|感染者
    things: 有権者|生徒|児童|学生|参加者|会員|世帯|得票|議席|受賞者|入場者|職員
    share: 割合|率|比率|シェア|パーセント
    time: 年齢|期間|時間|所要時間|刑期|日数|年数
    length: 高さ|距離|幅|深さ|身長|厚み|厚さ|直径
    area: 面積
    weight: 体重|重さ|重量
    temperature: 気温|温度|室温|最高気温
    score: スコア|得点
    counter 人: 人|者|員|客|生|選手
    counter 台: 車|台数
    counter 隻: 船|隻数
    counter 棟: 住宅|建物|校舎|棟数
    counter 社: 会社|企業|社数
    counter 校: 学校|校数|高校|大学
    counter 店: 店舗|店舗数
    ages: 年齢|歳
    measure: 出力|容量|速度|風速|時速
    upper: 上限|限度|最大|基準
    lower: 下限|基準
    total: 計|合計|総|全体|延べ|合わせ
    same: 死者|死亡|犠牲|亡く
    same: 負傷|けが|怪我
    same: 従業員|社員|雇用
    same: 負債|借金
    same: 売上|販売
    same: 増加|増え|増
    same: 減少|減っ|減
    former: 前|以前|前年|昨年|旧|元|従来|当初|過去|これまで|先月|前月|変更前
    froms: から|より
    to: に|へ|まで
    change: 増|減|差|変化|増加|減少|増減|上昇|下落|値上が|値下が|伸び|上げ|下げ
""")
