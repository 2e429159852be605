"""Japanese. Nouns are known as the ends of longer ones: 建設費."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

JAPANESE = labelling("""
    money: 代金|税|税金|身代金|保険料|賠償|賠償金|補償|資金|経費|預金|売価|年俸|月給|損失|寄付金|寄附|担保金|移籍金
    money: 手数料|助成金|補助|総額|取引額|被害額|株価
    time: 勤続年数|寿命|任期|歴|経験|間隔|期限
    length: 標高|全長
    things: 教員|教師|医師|看護師|作業員|観光客|旅客|観客|選手|容疑者|受刑者|議員|市町村|国|都市|学校|病院|店舗
    things: 企業|会社|工場|船|航空機|便|列車|車|車両|試合|勝利|金メダル|メダル|本|映画
    things: 種|事件|苦情|申請|口座|アカウント|部屋|住宅|建物|橋|事業|地震|攻撃|事故|火災|行事|会議|家庭|住民|市民
    things: 子ども|女性|男性|ユーザー|フォロワー|フォロワー数|消費者|投資家|票
    things: ボランティア|人々|人|脱北者|逮捕者|行方不明者|視聴者|視聴者数|生徒数|生存者|被災者|避難者
    measure: 流量|規模
    money: 額|費|費用|価格|値段|料金|売上高|売上|利益|収益|負債|借金|予算|賃金|給与|給料|年収|家賃|罰金|資産|報酬
    money: 賞金
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
    upper: 上限|限度|最大|最高|最多|基準
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
    killed: 死者|死亡|死ん|亡くな|犠牲
    killed: 遺体|致死|溺死|殺害|命を落
    alive: 搬送|入院|治療|回復|退院|無事
    fate: けが|負傷|怪我|重傷|軽傷
    fate: 行方不明
    fate: 逮捕
    fate: 救助|生存
    fate: 避難
    fate: 感染
    opposite: 最高齢|最年長 ; 最年少
    opposite: 最高 ; 最低
    opposite: 最大 ; 最小
    opposite: 最多 ; 最少
    opposite: 最長 ; 最短
    opposite: 最速 ; 最遅
    opposite: 上限 ; 下限
    opposite: 第1 ; 第2 ; 第3 ; 第4
    changing: 増幅|上げ幅|下げ幅|上昇幅|下落幅|減幅
    offices: 省|庁|市|県|府|町|村|区|党|社|銀行|大学
    topical: は|では|で|が|も
""")
