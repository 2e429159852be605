"""Japanese: words stand without spaces between them."""

from __future__ import annotations

WORDS = {
    "says": """
        述べた 述べ 語った 語り 話した 話し 話す 語る 述べる 説明した 説明 強調した 強調 指摘した 指摘 発表した
        表明した 表明 訴えた 訴え 答えた 答え 書いた 書き 明らかにした コメントした コメント 批判した 批判 主張した
        主張 言った 言い 語っている 述べている 話している としている 要求した 警告した 警告 振り返った 振り返り
        反論した 反論 問いかけた 問いかけ 尋ねた 尋ね 述べて 語って 漏らした 嘆いた 力説した 明かした 明かし
        断言した 断言 強調する 訴える 呼びかけた 呼びかけ つぶやいた 叫んだ 打ち明けた 評した 期待を寄せた
        懸念を示した 意気込んだ 釈明した 釈明 弁明した 謝罪した 振り返る 批判する 主張する 反論する
        警告する 説明する 指摘する 打ち明ける 嘆く 漏らす 断言する 明かす 答える 喜ぶ 喜んだ 驚く 驚いた 憤る 憤った
        悔やむ 悔やんだ 誓う 誓った コメントする 期待する 期待した 意気込む 懸念する 懸念した
    """,
    "helper": "",
    "according": "によると によれば",
    "opinion": "",
    "for_whom": "",
    "pronoun": "同氏 氏は 彼 彼女 同社長 同相 同首相",
    "role": """
        社長 会長 市議 県議 都議 港長 区長 院長 校長 学長 店長 課長 次長 船長 党首 理事 会頭 研究員 名誉教授 大使
        司令官 副社長 首相 大臣 外相 財務相 経産相 長官 知事 市長 町長 村長 議員 教授 准教授 氏 さん 専務 常務
        取締役 部長 局長 委員長 総裁 大統領 副大統領 広報官 報道官 担当者 代表 理事長 幹事長 官房長官 監督 選手 記者
        弁護士 館長 所長 議長 首席 ＣＥＯ CEO
    """,
    "article": "",
    "auxiliary": "",
    "verb": "",
    "coming": "",
    "estimated": "",
    "aimed_at": "",
    "last_year": "",
    "this_year": "",
    "next_year": "",
    "closed": "",
    "opening": "",
    "qualifier": "",
    "passing": "",
    "relative": "",
    "passive": "",
    "title": "",
    "adverb": "",
    "preposition": "",
    "conjunction": "",
    "not_a_name": "",
    "determiner": "",
    "contrasting": "",
    "object_pronoun": "",
    "thus": "",
    "going_on": "",
    "reporting": "",
    "in_words": "",
    "noun_too": "",
    "cites": "",
    "by": "",
    "such_as": "",
    "after_name": "",
    "it_says": "",
    "comparing": "",
    "negation": "ない なかった ません ずに 決して なく",
    "affirming": "間違いなく 疑いなく 違いない 相違ない だけでなく だけではなく のみならず",
    "falsehood": "嘘 うそ ウソ デマ 誤り 間違い 虚偽",
    "unsaid": """
        言わなかった 言わず 言っていない 述べなかった 述べていない 否定した 否定し 否定する 否定している 打ち消した
        認めなかった 認めず
    """,
    "reversal": "否定 拒否 反対 誤り 間違い 虚偽 疑問 嘘 うそ ウソ デマ",
    "rejecting": "",
    "condition": "限り 場合 ならば なら 条件 もし ただし 除き",
}
JOINING = r"(?!)"
NOUN_OF = r"(?P<noun>(?!))"
BOUNDARY = r"[。；：、]"
VERB_FIRST = False
CAPITAL_NOUNS = False
DROPS_PRONOUNS = False
