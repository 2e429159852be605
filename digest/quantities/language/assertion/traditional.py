"""Chinese words in traditional characters, from those in simplified ones."""

from __future__ import annotations

import re

_PAIRS = (
    "专專 业業 丝絲 丧喪 个個 为為 举舉 书書 争爭 于於 亏虧 产產 亿億 从從 众眾 会會 伤傷 价價 余餘 偿償 儿兒 "
    "党黨 关關 农農 净淨 减減 划劃 创創 则則 别別 剧劇 办辦 务務 动動 励勵 医醫 协協 单單 厂廠 厅廳 发發 变變 "
    "号號 后後 员員 团團 园園 国國 场場 处處 备備 复復 头頭 奖獎 妇婦 学學 宁寧 实實 宽寬 对對 导導 寿壽 将將 "
    "届屆 岁歲 岗崗 师師 带帶 应應 庄莊 张張 强強 归歸 录錄 径徑 总總 愿願 战戰 户戶 扩擴 执執 报報 担擔 拟擬 "
    "挂掛 据據 损損 摄攝 数數 无無 时時 显顯 术術 机機 杀殺 条條 来來 标標 栋棟 样樣 树樹 桥橋 档檔 气氣 测測 "
    "济濟 涨漲 润潤 满滿 温溫 渔漁 灭滅 灾災 点點 热熱 爱愛 状狀 猪豬 环環 现現 电電 疗療 种種 积積 称稱 税稅 "
    "筑築 筹籌 级級 纪紀 纳納 线線 组組 经經 绍紹 统統 继繼 缩縮 网網 罗羅 罚罰 职職 联聯 艺藝 节節 药藥 获獲 "
    "营營 补補 袭襲 观觀 规規 计計 认認 议議 讯訊 记記 许許 设設 访訪 诉訴 诊診 评評 该該 说說 请請 诺諾 调調 "
    "谓謂 谣謠 负負 财財 责責 败敗 账賬 货貨 贩販 购購 贴貼 贷貸 贸貿 费費 资資 赎贖 赔賠 赚賺 赛賽 赞贊 赠贈 "
    "车車 转轉 轮輪 轻輕 较較 辆輛 输輸 达達 过過 运運 还還 这這 进進 迟遲 递遞 选選 遗遺 采採 释釋 钟鐘 钱錢 "
    "银銀 销銷 锐銳 长長 门門 闭閉 间間 闻聞 队隊 际際 陆陸 险險 难難 离離 页頁 项項 顺順 预預 领領 颈頸 频頻 "
    "题題 额額 风風 飙飆 飞飛 馆館 驳駁 骤驟 鸟鳥 鸡雞 龄齡 舰艦 确確 块塊 厦廈 愈癒 体體 护護 缓緩 鸥鷗 铁鐵 "
    "岛島 层層 乡鄉 债債 内內 击擊 参參 旧舊 槛檻 踪蹤 辟闢 镇鎮 当當 并並 红紅 黄黃 蓝藍 识識 "
    "与與 买買 区區 卖賣 婴嬰 开開 换換 楼樓 汇匯 献獻 监監 盘盤 祸禍 纯純 结結 绩績 缴繳 脱脫 订訂 论論 贿賄 赂賂 "
    "轿轎 问問 篮籃 抢搶 胜勝 惨慘 敌敵 盖蓋 亩畝 吨噸 顷頃 贬貶 扫掃 横橫 载載 装裝 拥擁 养養 历歷 给給 断斷 壮壯"
)
_TABLE = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})
_EITHER = str.maketrans("占布周游只幸雇梁", "佔佈週遊隻倖僱樑")
"""Signs that are written either way in traditional texts."""
_WORD = re.compile(r"[^\s|;]+")
_COUNTER = re.compile(r"counter (\S+)")


def in_both(table: str) -> str:
    """A table of words, a line for each field, with each word of simplified characters in traditional ones as well.

    A counter in traditional characters has a line of its own, since what it counts is looked up by the word.
    """
    lines: list[str] = []
    for line in table.splitlines():
        field, mark, words = line.partition(":")
        counter = _COUNTER.fullmatch(field.strip())
        if counter is not None and counter[1].translate(_TABLE) != counter[1]:
            lines += [line, f"{field.translate(_TABLE)}{mark}{_changed(words)}"]
        else:
            lines.append(f"{field}{mark}{_WORD.sub(_both, words)}")
    return "\n".join(lines)


def _both(found: re.Match[str]) -> str:
    other = found[0].translate(_TABLE)
    return "|".join(dict.fromkeys((found[0], other, other.translate(_EITHER))))


def _changed(words: str) -> str:
    """Those of some words that are written with other characters, in those."""
    return "|".join(other for word in _WORD.findall(words) if (other := word.translate(_TABLE)) != word)
