"""Japanese."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, qualifiers

_EACH = tuple(
    f"{one}{counter}{each}"
    for one in ("1", "一")
    for counter in (
        *"個 枚 本 冊 台 足 着 杯 皿 袋 玉 箱 頭 匹 羽 室 社 校 件 食 缶 束 切れ 口 曲 区画 店舗".split(),
        *"機関 医療機関 施設 病院 園 学級 団体 事業所 カ所 か所 ヵ所".split(),
    )
    for each in ("当たり", "当り", "あたり", "につき")
)
"""What something is for, by the piece, with any counter: *1本当り*20円."""

JAPANESE = AmountLexicon(
    leading=leading("""
        over: 超, 優に, ゆうに
        at-least: 少なくとも, 最低, 最低でも, 最低で, 最小, 最小で, 最少, 最少で, 少なくても, 少なくて
        at-least: 少なく見積もっても, 下限
        about: 約, およそ, おおよそ, ほぼ, 概ね, おおむね, 推定, だいたい, 大体, ざっと, 推計, 概算, 概算で, 推計で
        about: 大まかに
        nearly: もう少しで, 間もなく, ほとんど, あと少しで, 近く
        up-to: 最大, 最高, 多くて, 多くても, 多くとも, 多く見積もっても, 最大で, 最長, 上限, せいぜい
        barely: かろうじて, たかだか, 辛うじて, 高々
        average: 年平均, 平均, 平均で, 平均して, 中央値, 平均値
        projected: 予想, 見込み, 計画, 目標, 想定, 予定
        possible: おそらく, 恐らく, もしかすると, たぶん, 推定で
        loss: 赤字, 損失, 赤字額, 負債, 不足額
        multiple: 倍の
        ordinal: 第
        -: 過去最高, 過去最多, 過去最大, 史上最高, 史上最多, 史上最大, 今季最多, 自己最多, 世界最大, 世界最多
        -: 国内最大, 国内最多, 最多
        -: わずか, 僅か, たった, ほんの
        -: 月額, 年額, 日額, 時給, 年間, 月間, 年収
        -: 通算, 累計, 累計で, 総計, 通算で, 合わせて, 計で
        -: 計, 合計, 総額, 延べ, 摂氏, 前年比, 前年比で, 前年同期比, 前年同期比で, 前年同月比, 前月比, 前期比, 前日比
    """),
    not_leading=("契約", "条約", "予約", "制約", "規約", "公約", "要約", "節約", "集約", "解約", "密約", "誓約"),
    trailing=qualifiers("""
        at-least: を下らない, は下らない, を下回らない, 以上, 余り, 余, あまり
        over: より多い, より多く, 超, を超える, を上回る, 強, を超え, を超えた
        over: を超過, 超過, を超す, を超して, 越え, 超え, を突破
        up-to: 以下, 以内, を上限に, が上限
        under: より少ない, より少なく, 未満, 弱, を下回る, 足らず, を割り込む, に満たない, を切る
        under: を割り込んだ, を割った, を切った, を割り込み
        about: 前後, 程度, ほど, 程, くらい, ぐらい, 内外, 見当, 左右, ばかり, 規模, そこそこ, がらみ
        nearly: 近く, 近い, 近くの, に迫る
        multiple: の半分, の倍, の2倍
        possible: とみられる
        projected: の見込み, の見通し
        not: ではなく, ではない, もいない, もいなかった, もいません, もなかった, もない, も出なかった, も出ていない
        not: も出さず
    """),
    minus=("マイナス", "氷点下", "零下"),
    fractions=fractions("1/2: 半分, 半数, 過半数"),
    fractions_of=fractions("1/2: 半"),
    fraction_followers=("年間", "年", "日", "世紀"),
    not_fractions=tuple("上下前後大夜一二三四五六七八九十間人月年歳週0123456789"),
    multiples=fractions("2/1: 倍増 \n 1/2: 半減"),
    vague={
        "数十": 10,
        "数百": 100,
        "数千": 1000,
        "数万": 10**4,
        "数十万": 10**5,
        "数百万": 10**6,
        "数千万": 10**7,
        "数億": 10**8,
        "数十億": 10**9,
        "数百億": 10**10,
        "数千億": 10**11,
        "何千": 1000,
        "何百": 100,
        "何万": 10**4,
    },
    several=("数",),
    links=(),
    pairs={},
    parted=("から", "~", "ないし", "または", "対"),
    changes=(),
    changed=("に", "へ"),
    ratios=(),
    tallies=frozenset(),
    tolerances=("プラスマイナス",),
    per=("1", "一", "毎", "あたり"),
    parts_of=("の", "のうち"),
    currencies=meanings("JPY: 円, えん \n USD: ドル, 米ドル \n EUR: ユーロ \n GBP: ポンド"),
    coins=meanings("USD: セント"),
    units=meanings("""
        %: パーセント, ﾊﾟｰｾﾝﾄ, %
        pp: ポイント, パーセントポイント, %ポイント
        °C: 度
        km: キロ, キロメートル
        kg: キログラム
        t: トン
        m²: 平方メートル, 平米
        bbl: バレル
        cm: センチ
        mm: ミリ
        MWh: メガワット時
        GWh: ギガワット時
        TWh: テラワット時
        ×: 倍
    """),
    rates_before=meanings("""
        week: 週, 週に, 1週間に, 一週間に
        year: 年に, 1年に, 一年に
        month: 月, 月に, 毎月, 1か月に, 1カ月に
        day: 一日, 1日当たり, 1日あたり, 1日に
        litre: 1リットル, 一リットル, 1リットル当たり, 1リットルあたり
        kilogram: 1キロ当たり, 1キロあたり, 1キログラム当たり, 1キログラムあたり, 1キロにつき
        tonne: 1トン, 1トン当たり, 1トンあたり
        barrel: 1バレル, 1バレル当たり, 1バレルあたり, 1バレル=
        share: 1株, 1株当たり, 1株あたり
        person: 1人当たり, 1人あたり, 一人当たり, 一人あたり, 1人につき, 1人, 一人
        household: 1世帯当たり, 1世帯あたり, 1世帯
        night: 1泊, 一泊
        time: 1回, 1回当たり, 1回あたり, 1回につき, 一回
        minute: 分速, 毎分, 1分間に, 1分当たり, 1分あたり
        second: 秒速, 毎秒, 1秒間に, 1秒当たり, 1秒あたり
        unit: 1個, 1枚, 1杯, 1皿, 1袋, 1玉, 1冊, 1着, 1足, 1箱, 1口
        hour: 時速, 毎時, 1時間当たり, 1時間あたり, 1時間に
        square metre: 1平方メートル当たり, 1平方メートルあたり
        person: ひとりあたり, ひとり当たり, 1人当り, 一人当り
        time: 1回当り
    """)
    | dict.fromkeys(_EACH, "unit"),
    rate_adjectives=meanings("""
        second: 風速, 流量, 放流量
        hour: 速度, 速さ, 球速
        year: 年収, 年俸, 年額
        month: 月給, 月額, 月収
        person: 参加費, 入場料, 会費
    """),
    rate_ends=("当たり", "当り", "あたり", "につき"),
    spans={"歳": "year", "か月": "month", "カ月": "month", "ヶ月": "month", "ヵ月": "month"},
    labels=frozenset({"第"}),
    times=("時", "分", "月", "日", "年", "号", "回", "歳", "位", "番", "期", "章", "条"),
)
