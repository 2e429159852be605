"""Korean."""

from __future__ import annotations

from digest.quantities.amount import Qualifier
from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, qualifiers

_NUMBERS = {word: count for count, word in enumerate("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(), 1)}


def _fractions() -> dict[str, tuple[int, int]]:
    """Half; one of five people."""
    ones = ("한 명", "한명", "1명", "1명꼴", "한 명꼴")
    parts = {
        f"{whole}{gap}명 {of} {one}": (1, count)
        for word, count in _NUMBERS.items()
        for whole, gap in ((word, " "), (word, ""), (str(count), ""))
        for of in ("중", "가운데")
        for one in ones
    }
    return parts | fractions("1/2: 절반, 과반")


_OBJECT, _SUBJECT, _TO = ("을", "를"), ("이", "가", "도"), ("에", "에도")
_BY_HOW_MUCH = ("", "훌쩍 ", "크게 ", "조금 ", "살짝 ", "약간 ", "한참 ", "가볍게 ", "소폭 ", "다소 ", "훨씬 ", "채 ")
_ROUND = "{0}돌 {0}도는 {0}돈 {0}돌아 {0}돌았 {0}돌았다 {0}돌았고 {0}돌았으며 {0}돌며 {0}돌고 {0}돈다"
_DOING = "하는 한 할 해 했 했다 했고 했으며 하며 하고 한다"
_VERBS_OF_BOUNDS = (
    (
        Qualifier.OVER,
        (*_OBJECT, "이", "가"),
        """
        넘는 넘은 넘을 넘어 넘었 넘었다 넘었고 넘었으며 넘으며 넘고 넘게 넘는다 넘긴 넘기는 넘겨 넘겼 넘겼다 넘길
        넘어서 넘어선 넘어서는 넘어설 넘어섰 넘어섰다 넘어섰고 넘어섰으며
        """,
    ),
    (Qualifier.OVER, _OBJECT, _ROUND.format("웃")),
    (Qualifier.OVER, _OBJECT, " ".join(f"{verb}{end}" for verb in ("상회", "초과", "돌파") for end in _DOING.split())),
    (Qualifier.UNDER, _OBJECT, _ROUND.format("밑")),
    (Qualifier.UNDER, _OBJECT, " ".join(f"하회{end}" for end in _DOING.split())),
    (
        Qualifier.UNDER,
        _TO,
        "못_미치는 못_미친 못_미칠 못_미쳐 못_미쳤 못_미쳤다 못_미쳤고 못_미친다 못_미치며 못_미치고 "
        + " ".join(f"미치지_못{end}" for end in _DOING.split()),
    ),
    (
        Qualifier.UNDER,
        _SUBJECT,
        "안_되는 안_된 안_될 안_돼 안_됐 안_됐다 안_된다 되지_않는 되지_않았다 되지_않을 못_되는",
    ),
    (Qualifier.NEARLY, ("에",), " ".join(f"육박{end}" for end in _DOING.split())),
    (
        Qualifier.UP_TO,
        _OBJECT,
        "넘지_못하는 넘지_못한 넘지_못할 넘지_못해 넘지_못했다 넘지_못한다 넘지_않는 넘지_않은 넘지_않을 넘지_않았다",
    ),
)
"""What verbs make of the amount before them, by its particle; and how they end."""


def _bounds() -> dict[str, Qualifier]:
    """42만 명*을 크게 웃돌았다*."""
    return {
        f"{particle} {how}{verb.replace('_', ' ')}": said
        for said, particles, verbs in _VERBS_OF_BOUNDS
        for particle in particles
        for how in _BY_HOW_MUCH
        for verb in verbs.split()
    }


KOREAN = AmountLexicon(
    leading=leading("""
        over: 무려, 초과
        at-least: 최소, 적어도, 최소한, 최저, 하한
        about: 약, 대략, 어림잡아, 추정, 추산, 줄잡아, 대충
        nearly: 거의, 얼추, 육박하는, 가까이, 근
        up-to: 최대, 최고, 많아야, 최대한, 최장, 상한, 기껏해야
        barely: 겨우, 간신히, 가까스로
        -: 역대 최고, 역대 최대, 역대 최다, 사상 최대, 사상 최고, 사상 최다, 팀 최고, 팀 최다, 세계 최대
        -: 국내 최대, 시즌 최다
        -: 역대, 사상, 통산
        -: 무려, 자그마치
        -: 고작, 불과, 단지
        -: 연이율, 연리, 연이자율, 연 이자율, 금리, 연 금리, 세율
        not: 아닌
        average: 평균, 평균적으로, 중앙값, 중위값
        projected: 예상, 예정, 목표, 계획, 전망, 추정치, 예상치
        possible: 잘해야, 이론상, 이론적으로, 최악의 경우
        possible: 아마, 아마도, 어쩌면, 혹시
        loss: 적자, 손실, 부채, 부족분
        multiple: 두 배인
        ordinal: 제
        -: 총, 모두, 정확히, 전체, 또, 추가, 합계, 매년, 연간, 각각
    """),
    trailing=_bounds()
    | qualifiers("""
        at-least: 이상
        over: 을 넘었다, 를 넘었다, 을 초과, 를 초과, 을 웃도는, 를 웃도는, 을 웃돌았다, 를 웃돌았다, 을 돌파, 를 돌파
        over: 을 웃돌, 를 웃돌, 을 웃도, 를 웃도, 을 웃돈, 를 웃돈, 을 웃돈다, 를 웃돈다, 을 넘, 를 넘, 이 넘, 가 넘
        over: 을 상회, 를 상회
        over: 을 넘어섰다, 를 넘어섰다, 을 넘는다, 를 넘는다, 초과, 넘는, 넘게, 여, 을 넘는, 를 넘는, 을 넘어, 를 넘어
        over: 이 넘는, 가 넘는, 강
        up-to: 이하, 이내, 까지
        under: 미만, 에 못 미치는, 못 미치는, 에도 못 미치는, 이 안 되는, 도 안 되는, 을 밑도는, 를 밑도는
        under: 을 밑돌았다, 를 밑돌았다, 을 밑돈다, 를 밑돈다, 을 밑돌, 를 밑돌, 을 밑도, 를 밑도, 을 밑돈, 를 밑돈
        under: 을 하회, 를 하회
        under: 에 못 미쳤다, 에도 못 미쳤다, 에 못 미친다, 에도 못 미친다, 에 못 미, 에도 못 미, 에 미치지 못
        under: 에도 미치지 못
        under: 아래로, 밑으로
        not: 도 없다, 도 없었다, 도 없는, 도 없이, 도 나오지 않
        about: 정도, 가량, 안팎, 내외, 쯤, 전후, 남짓
        nearly: 에 가깝, 에 가깝다, 에 가까웠다, 가까이, 가까운, 에 가까운, 에 육박하는, 에 육박
        multiple: 의 절반, 의 두 배
        not: 이 아닌, 이 아니라, 가 아니라, 이 아니었다, 가 아니었다, 이 아니다, 가 아니다, 이 아닙니다, 가 아닙니다
        under: 에 이르지 못, 에도 이르지 못, 에 도달하지 못, 에 이르지 않
        up-to: 을 넘지 않, 를 넘지 않, 을 넘지 못, 를 넘지 못
        projected: 로 예상되는
    """),
    verbal=tuple(
        "징수 지급 납부 부과 지출 청구 집행 수령 납입 수납 인출 달성 공급 배출 사용 판매 모집 지원 계상".split()
    ),
    terms=("만", "징역", "금고", "집행유예", "실형", "창립", "근속", "연", "주"),
    among=frozenset({"중", "가운데"}),
    in_thirds=("이닝",),
    paired_counts=(("타수", "안타"),),
    minus=("마이너스", "영하"),
    numbers=_NUMBERS,
    fractions=_fractions(),
    fractions_of=fractions("1/2: 반"),
    fraction_followers=("년", "세기"),
    not_fractions=tuple("상하전후한두세간년월일만천백십0123456789"),
    multiples={f"{words} 배": (count, 1) for words, count in _NUMBERS.items()},
    vague={
        "두세": 2,
        "서너": 3,
        "네댓": 4,
        "대여섯": 5,
        "예닐곱": 6,
        "수십": 10,
        "수백": 100,
        "수천": 1000,
        "수만": 10**4,
        "수십만": 10**5,
        "수백만": 10**6,
        "수천만": 10**7,
        "수억": 10**8,
        "수십억": 10**9,
        "수백억": 10**10,
        "수천억": 10**11,
        "수조": 10**12,
    },
    links=(),
    parted=("에서", "~", "내지", "또는", "대"),
    changed=("으로", "로"),
    reached=tuple(
        "내려 내렸 올라 올랐 오르 오른 떨어 치솟 늘 줄 상승 하락 뛰 뛴 확대 증가 감소 낮 높 불어 좁혀 벌어".split()
    ),
    pairs={},
    ratios=(),
    tolerances=("플러스마이너스",),
    currencies=meanings("""
        KRW: 원, 원화
        USD: 달러, 미국 달러, 미 달러, 불
        EUR: 유로
        GBP: 파운드
        JPY: 엔
        CNY: 위안, 위안화
        RUB: 루블
        INR: 루피
    """),
    coins=meanings("USD: 센트 \n GBP: 펜스"),
    units=meanings("""
        %: 퍼센트, 프로
        pp: 퍼센트포인트, 포인트, %포인트, %p, %P
        °C: 도
        km: 킬로미터
        kg: 킬로그램, 킬로
        t: 톤
        m²: 제곱미터, 평방미터
        bbl: 배럴
        ×: 배
    """),
    rates_before=meanings("""
        litre: 리터당, ℓ당, L당
        barrel: 배럴당
        tonne: 톤당, t당
        kilogram: kg당, ㎏당, 킬로그램당
        person: 1인당, 한 사람당
        share: 주당
        square metre: 제곱미터당, 3.3㎡당
        month: 월
        day: 하루, 하루에
        hour: 시속, 시간당
    """),
    rate_ends=("당",),
    labels=frozenset({"제"}),
    times=("시", "분", "월", "일", "년", "호", "회", "살", "세", "위", "번", "기", "장", "조항", "급"),
)
