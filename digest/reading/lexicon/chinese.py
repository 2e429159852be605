"""Chinese, in simplified and traditional characters: words stand without spaces between them."""

from __future__ import annotations

WORDS = {
    "says": """
        表示 说 說 称 稱 指出 认为 認為 强调 強調 写道 寫道 回应 回應 解释 解釋 补充 補充 透露 宣布 告诉 告訴 警告 批评
        批評 坦言 直言 问 問 回答 承认 承認 呼吁 呼籲 介绍 介紹 声明 聲明 重申 提到 谈到 談到 发言 發言 答复 答覆 反驳
        反駁 表态 表態 感叹 感嘆 叹道 嘆道 笑道 质疑 質疑 追问 追問 反问 反問 建议 建議 喊道 说道 說道 坚称 堅稱 声称
        聲稱 辩称 辯稱 抱怨 预测 預測 评论 評論 形容 补充说 写信说 解释说 直言不讳 表明 披露 通报 通報 主张 主張
        强烈谴责 谴责 譴責 请求 請求 敦促 央求 恳求 懇求 笑了 怒斥 喊话 留言 指控 脱口而出 提出 写着 寫著 写到 坦承
        直呼 感慨 分析称 分析说 笑着说 告诫 提醒 解说 总结道 总结说 称赞 稱讚 保证 保證 赞扬 讚揚 发帖说 发现 發現 谈起
        谈及 聊起 说起 所言 所说 致函 强调说 忆起 憶起 忆述 憶述 自言
        直指 回忆道 回忆 回憶道 回憶 预计 預計 暗示 评价道 評價道 总结称 總結稱 爆料称
        发文称
        發文稱 撰文称 举报称 舉報稱 举报说 调侃 调侃称 吐槽称 指责称
    """,
    "helper": "",
    "according": "据 根据 根據 据称",
    "opinion": "",
    "body": "",
    "own_view": "",
    "for_whom": "",
    "pronoun": "他 她 他们 她们 他們",
    "role": """
        总裁 總裁 董事长 董事長 主席 总理 總理 总统 總統 部长 部長 发言人 發言人 市长 市長 省长 州长 教授 分析师 分析師
        经理 經理 主任 局长 局長 院长 院長 书记 書記 先生 女士 博士 首席执行官 创始人 創始人 律师 律師 研究员 研究員
        记者 記者 议员 議員 秘书长 大使 司长 会长 會長 校长 校長 员工 員工 村民 居民 导演 導演 院士 演员 演員 负责人
        負責人 代表 顾问 顧問 专家 專家 指挥家 钢琴家 作家 画家 艺术家 科学家 企业家 学生 學生 老师 老師 教师 教師 教练
        教練 队员 隊員 队长 隊長 护士 護士 医生 醫生 船长 司机 农民 店主 老板 老闆 委员 委員 总经理 总监 總監 站长 站長
        馆长 館長 所长 所長 处长 科长 镇长 县长 乡长 外长 外長 财长 防长 首相 国王 女王 王子 合伙人 搭档 创办人 主帅
        主帥 教头 当事人 外卖员 成员 成員 新闻发言人 名将 母亲 父亲 妻子 丈夫 市民 采购商 商人 阿姨 大爷 大妈 奶奶 爷爷
        同学 同學 干部 幹部 主播 校方 院方 警方 检察官 法官 警官 上校 将军 人士 官员 官員 志愿者 渔民 工程师 设计师
        摄影师 厨师 歌手 球员 選手 理事长 裁判 牧师 家长 业主 参议员 參議員 众议员 眾議員 用户 党首 黨首 党魁
        黨魁 专员 專員 秘书 秘書 大臣 主管 执行董事 領袖 领袖 议长 議長 法律专员
    """,
    "profession": "",
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
    "negation": """
        不 没 沒 没有 沒有 未 无 無 非 别 莫 勿 从未 從未 绝不 絕不 决不 並非 并非
    """,
    "affirming": "毫无疑问 毫無疑問 无疑 無疑 不仅 不僅 不但 不只 不光 无不 無不 没有疑问",
    "falsehood": "谎言 謊言 假的 不实 不實 错误 錯誤 谣言 謠言",
    "unsaid": "",
    "reversal": "否认 否認 拒绝 拒絕 反对 反對 错误 錯誤 虚假 虛假 不实 不實 怀疑 懷疑 谎言 謊言 谣言 謠言 驳斥 駁斥",
    "rejecting": "",
    "condition": "除非 只有 如果 只要 假如 前提 要是 若",
}
JOINING = r"(?!)"
NOUN_OF = r"(?P<noun>(?!))"
BOUNDARY = r"[。；：，]"
VERB_FIRST = False
CAPITAL_NOUNS = False
DROPS_PRONOUNS = False
