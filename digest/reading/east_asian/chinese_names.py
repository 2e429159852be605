"""Whether characters without a role may be somebody's name in Chinese: a surname and a given name, a foreign name by
the characters that spell these, an organisation."""

from __future__ import annotations

from digest.reading.east_asian.full_names import DOUBLE_SURNAMES
from digest.reading.east_asian.names import is_foreign, is_organisation
from digest.reading.subjects.naming import ClauseSubject
from digest.text.deferred_pattern import deferred

# The surnames of most people.
SURNAMED = deferred(
    "(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘"
    "蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范廖贾賈夏韦韋付邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛"
    "郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包"
    "宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆"
    "简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑"
    "郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區]"
    f"|{DOUBLE_SURNAMES})[\u4e00-\u9fff]{{1,2}}$"
)
# What spells foreign names.
_SPELLED = deferred(
    "[阿埃艾爱愛安奥奧巴贝貝比彼波伯博布查达達德迪丁杜多登恩尔爾法菲费費弗福盖蓋戈格根古哈海汉漢赫亨胡霍基吉加贾賈杰傑卡凯凱坎考科克肯孔库庫奎"
    "拉莱萊兰蘭朗劳勞勒雷里利莉力林琳卢盧鲁魯路伦倫罗羅洛马馬玛瑪迈邁麦麥曼梅门門蒙米密明莫默姆穆内內纳納奈南尼宁寧纽紐努诺諾欧歐帕派潘佩皮普奇"
    "恰乔喬切琼瓊日瑞若萨薩塞赛賽桑森沙莎舍圣聖施史斯丝絲苏蘇索塔泰坦汤湯特提蒂廷图圖托瓦万萬旺威韦韋维維温溫沃乌烏武西希夏肖谢謝辛欣雅亚亞延"
    "扬楊耶叶葉伊因尤约約泽澤扎詹珍治朱兹茲子佐京逊遜翰哲生津宾賓什茨胥柯娜妮娅婭琪丽麗]{1,6}$"
)
_DOTS = deferred("[·•・]")
# Whom a text need not name: 检方, 有网友.
_PARTY = deferred("(?:[检檢警校院官军軍店园園资資]方|[网網]友|部[门門]|人[员員]|研究者|[团團][队隊])$")


def surely(subject: ClauseSubject | None) -> ClauseSubject | None:
    """`subject`, named where it is and what it is called may be a name."""
    if subject is None or not subject.is_named:
        return subject
    return subject._replace(is_named=all(each.role or may_be_name(each.name) for each in subject.speakers))


def may_be_name(name: str) -> bool:
    """Whether `name` may be somebody's or an organisation's, by its characters."""
    is_spelled = SURNAMED.match(name) is not None or all(_SPELLED.match(part) for part in _DOTS.split(name))
    return is_spelled or is_foreign(name) or is_organisation(name) or _PARTY.search(name) is not None


def is_party(name: str) -> bool:
    """Whether `name` is only what a side or many are called by, and nobody's: 检方, 网友."""
    return _PARTY.search(name) is not None
