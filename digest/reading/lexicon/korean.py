"""Korean: particles and endings are written onto words, so that these match anywhere."""

from __future__ import annotations

from digest.reading.lexicon.english import WORDS as EVERY

WORDS = dict.fromkeys(EVERY, "") | {
    "says": """
        말했 말하 말한 밝혔 밝히 밝힌 강조했 강조하 전했 설명했 설명하 주장했 주장하 지적했 지적하 덧붙였 덧붙이 답했
        답변했 비판했 비판하 평가했 평가하 언급했 언급하 경고했 호소했 호소하 촉구했 촉구하 반박했 반박하 토로했
        당부했 당부하 요구했 제안했 약속했 예상했 전망했 분석했 해명했 일축했 회상했 고백했 털어놨 털어놓 소개했
        발표했 적었 썼다 물었 되물 외쳤 꼬집 질타했 성토했 우려했 사과했 인정했 이야기했 얘기했 귀띔했 내다봤 입장을
        불만을 목소리를 심경을
    """,
    "utterance": "",
    "according": "따르면",
    "first_person": "나는 저는 내가 제가 우리",
    "role": """
        대통령 총리 부총리 장관 차관 시장 도지사 지사 구청장 군수 의원 대표 원내대표 위원장 비대위원장 사무총장 총장
        청장 국장 과장 실장 부장 팀장 대변인 부대변인 사장 부사장 회장 부회장 이사장 이사 전무 상무 교수 부교수 연구원
        선임연구원 연구위원 소장 센터장 원장 병원장 교장 감독 코치 선수 주장 변호사 검사 판사 검찰총장 총재 행장
        최고위원 수석 비서관 보좌관 대사 특사 사령관 참모총장 장군 작가 배우 가수 기자 앵커 평론가 애널리스트
        이코노미스트 경제학자 박사 전문가 활동가 간사 본부장 단장 지부장 조합장 협회장 지회장 의장 부의장 국무위원장
        외무상 주석 여사 씨 군 양
    """,
    "negation": "않 없 못하 못했 못한 못할 못_ 아니 아닌 아닙 아닐 안_ 결코_ 절대_ 말라 말아",
    "affirming": """
        틀림없 끊임없 변함없 어김없 의심의_여지가_없 뿐만_아니라 뿐_아니라 뿐만이_아니라 다름없 빠짐없 아니나_다를까
    """,
    "falsehood": "거짓 사실이_아니 허위 날조 가짜",
    "reversal": "부인했 부인하 거부했 거부하 반대했 반대하 거짓 불가능 의심스 일축했 일축하 허위 사실무근",
    "unsaid": "말하지_않 밝히지_않 부인했",
    "instead": "대신 아니라",
    "condition": "않는_한 경우에만 조건으로 한해서 다만 단,_ 만약 만일 한다면 된다면 이라면 는다면",
}
JOINING = r"(?!)"
NOUN_OF = r"(?P<noun>(?!))"
BOUNDARY = r"[;,.。]"
VERB_FIRST = False
CAPITAL_NOUNS = False
DROPS_PRONOUNS = False
