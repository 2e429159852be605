"""Korean."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

KOREAN = assertion("""
    rises: 증가|상승|늘|올랐|성장|급증|확대|인상
    falls: 감소|하락|줄|떨어|급감|축소|인하
    gains: 흑자|이익|순이익|수익
    losses: 적자|손실|순손실
    behind: 예정|전망|계획|예상|예측|방침|목표|할 것|될 것|방안|추진
    conditions: 만약|했다면|었다면
    unreal: 했을 것|었을 것|뻔했다
    denials: 부인|사실이 아니
    alleged: 의혹|주장
    sources_behind: 에 따르면|에 의하면
    told_with: 발표한|공개한|집계한|내놓은
    told_at_end: 밝혔다|밝혔습니다|발표했다|발표했습니다|공시했다|전했다|설명했다|말했다|내다봤다|분석했다|집계했다
    bodies: 청|부|처|원|위원회|협회|공사|공단|은행|전자|그룹|거래소|경찰|경찰서|소방서|소방본부|당국|본부|항공|건설
    bodies: 증권|화학|자동차|대학교|재단|센터|토건|통신|제약|로직스|연구소|연맹|노조|시청|도청|군청|구청|병원|법원|검찰
    quarter: 분기
    half: 반기
    orders: 1/4|1.4|1·4|1|일|상 ; 2/4|2.4|2·4|2|이|하 ; 3/4|3.4|3·4|3|삼 ; 4/4|4.4|4·4|4|사
    closes: 지만|으나|반면|는데|인데|으며|이며|면서|했고|됐고|었고|았고|였고|이고
    last_year: 지난해|작년|전년
    last_year: 1년 전|한 해 전
    year_before: 전년
    this_year: 올해|금년
    compared_behind: 대비|보다|에 비해|에 비하면|비해|와 비교|과 비교|와 견줘|과 견줘
    same_times: 동기|동월|동일|동분기|같은 기간|같은 달|같은 분기|같은 시기|같은 날|같은달|같은기간
    same_times: 같은분기|말|초|분기
    this_year: 올 들어|올들어
    last_month: 지난달|전달|전월
    said_on: 밝|공시|발표|말했|전했|보도
    cumulated: 누적|까지
    since_behind: 이후|이래|부터|들어
    records: 최고|최저|최대|최소|최다|최장|가장|만에|번째|처음
    fiscal: 회계연도|시즌
    last_week: 지난주|어제
""")
