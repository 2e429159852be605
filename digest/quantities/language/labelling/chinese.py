"""Chinese. Nouns are known as the ends of longer ones: 建设费."""

from __future__ import annotations

from digest.quantities.language.assertion.traditional import in_both
from digest.quantities.language.labelling.words import labelling

CHINESE = labelling(
    in_both("""
    money: 逆差|顺差|赤字
    money: 售价|票价|价值|估值|总额|税|税款|赎金|保费|赔偿|赔款|赔偿金|补助|资金|经费|存款|票房|身价|薪资|年薪|月薪
    money: 损失|亏损|奖励|捐赠|交易额|成交额|总投资|投资额
    time: 工时|时数|用时|耗时
    time: 工龄|寿命|周期|任期
    things: 人员|职工|教师|医生|工人|农民|旅客|球迷|选手|队员|运动员|嫌疑人|犯人|代表|议员|国家|城市|村庄|学校|医院
    things: 商店|门店|药店|公司|企业|工厂|船只|飞机|航班|列车|车辆|汽车|比赛|场次
    things: 金牌|奖牌|书籍|电影|物种|案件|投诉|申请|账户|账号|房间|住房|住宅|建筑|桥梁|项目|地震|袭击|事故|火灾
    things: 活动|会议|家庭|居民|村民|儿童|妇女|用户|网友|粉丝|消费者|投资者|选票|孤儿
    things: 志愿者|党员|户数|遗体|样本|岗位|网点
    measure: 流量
    money: 罚金|押金|定金|首付|票款|善款|救助款|奖补资金|保额|保费|交易额|增加值|产值|总产值|零售额|出口额|进口额
    money: 额|费|费用|价格|价|收入|利润|负债|债务|预算|工资|薪水|房租|租金|罚款|资产|奖金|投资|支出|捐款|贷款|补贴
    money: 市值|成本
    money: 營收|營業額|價格|費用|投資|營業收入|金额|金額|营收|销售额
    count: 数|人数|死亡人数|受伤人数|数量|數量|人數
    extent: 长度|全长
    things: 死者|伤者|员工|人口|观众|游客|乘客|患者|病例|选民|学生|参加者|会员|席位
    things: 員工|受访者
    share: 比重|比例|率|占比|份额|百分比
    time: 年龄|期限|时间|时长|刑期|年齡|時間|天数
    length: 高度|距离|宽度|深度|身高|厚度|直径|距離|里程
    area: 面积|面積
    weight: 体重|重量
    temperature: 气温|温度|氣溫
    score: 比分|得分
    counter 件: 作品|案件|艺术品
    counter 头: 生猪|猪|牛|羊
    counter 只: 鸟|鸡|遗鸥
    counter 套: 房产|住房|住宅
    counter 架: 飞机|直升机|战机|客机
    counter 条: 河流|航线|线路
    counter 项: 专利|奖项|提名
    counter 人: 人|者|员|客|生|人数|員
    counter 辆: 车|车辆|消防车|救护车|汽车|客车
    counter 艘: 船|船只|舰艇|渔船|货轮
    counter 家: 企业|公司|店
    counter 所: 学校
    counter 家: 业者|業者|经营者
    of_people: 人|名|位
    of_things: 件|辆|輛|艘|座|所|起|宗|架|棵|套|间|間|栋|棟|台|张|條|条
    ages: 年龄|岁
    measure: 功率|容量|速度|风速
    upper: 最大|最高|最多|上限|限额|限額|门槛|門檻
    lower: 下限|门槛|門檻|最低|最小|最少
    total: 共|总|總|合计|累计
    no_total: 公共|共和|共同|共产|共有|共享|共识|总统|总理|总部|总书记
    same: 死亡|死者|遇难|身亡|丧生
    same: 受伤|伤者|负伤|轻伤|重伤
    same: 员工|职工|雇员
    same: 负债|债务|欠
    same: 销售|营收|收入
    same: 增长|上升|增加|上涨|涨
    same: 下降|减少|下跌|跌
    same: 获利|净利|纯益|盈利|利润|盈余|赚
    same: 业绩|营业额
    same: 价格|售价|价钱|单价
    same: 费用|成本|花费|开支|支出
    same: 贿赂|受贿|收贿|贿款
    same: 罚金|罚款|开罚
    same: 刑期|徒刑|坐牢|服刑|判刑|判处
    same: 失踪|下落|失联
    same: 购买|购置|采购|买|添购
    same: 出售|卖
    same: 公交|公车|巴士|客运
    same: 汽车|车辆|轿车|小客车
    same: 航班|班机|飞机|客机
    same: 高校|大学|院校
    same: 论文|稿件|文章
    same: 城镇|城市|城里|市区
    same: 农村|乡村|乡下
    same: 旅游|出游|观光|游玩
    same: 居民|民众|百姓|市民|群众
    same: 学生|学童|学子
    same: 老人|高龄|年长|长者
    same: 企业|公司|厂商|业者
    same: 产能|产量|生产
    same: 参加|参与|出席|与会
    same: 举行|举办
    same: 补助|补贴|资助|津贴
    same: 捐款|善款|捐赠|捐献
    same: 房屋|住房|房子|住宅|楼房
    same: 倒塌|坍塌|塌陷
    same: 疏散|撤离|转移|安置
    same: 救出|获救|营救|脱困
    same: 逮捕|抓获|落网|拘留
    same: 加息|升息|调升|上调
    same: 降息|调降|下调
    same: 变化|变动|波动
    same: 份额|占比|比重|比例
    same: 观看|收看|在线|网上
    same: 借款|贷款|融资
    same: 工资|薪资|薪水|月薪|薪酬
    same: 医院|医疗|诊所
    same: 医生|医师|大夫
    same: 教师|老师
    same: 孩子|儿童|幼儿
    same: 出生|新生儿|婴儿
    same: 结婚|婚姻
    same: 火灾|起火|失火
    same: 事故|车祸|相撞
    same: 电影|影片|片子
    same: 票房|卖座
    same: 股息|股利|分红|配息
    same: 股价|收盘
    same: 面积|大小
    same: 调查|受访|问卷
    same: 支持|赞成|赞同
    same: 展望|预估|预测|预计
    same: 缴纳|缴交|上缴
    same: 汰换|换新|更换|更新
    same: 灾民|受灾|灾区
    same: 就业|上岗|岗位
    same: 用户|客户|订户
    former: 前|以前|去年|原|上年|此前|之前|上月|原来|旧|曾|过去
    froms: 从|由|從
    to: 至|到|为|為
    change: 增|减|差|变化|增长|下降|涨|跌|增幅|降幅|涨幅|跌幅|上升|上涨
    killed: 死亡|丧生|遇难|罹难|死者|被杀|丧命|身亡
    killed: 死|遗体|殉职|溺亡|不治|离世
    alive: 住院|治愈|治癒|出院|送医|送醫|救治|康复
    fate: 受伤|重伤|轻伤|伤者|负伤
    fate: 失踪
    fate: 被捕|逮捕|拘留|抓获
    fate: 获救|营救|救出|幸存
    fate: 疏散|流离失所|转移安置|失去家园|无家可归
    fate: 感染|确诊
    contrary: 最年长|最年長|最老|年龄最大|年齡最大 ; 最年轻|最年輕|年龄最小|年齡最小
    contrary: 最高 ; 最低
    contrary: 最大 ; 最小
    contrary: 最多 ; 最少
    contrary: 最长|最長 ; 最短
    contrary: 最快 ; 最慢
    contrary: 上限 ; 下限
    contrary: 男性|男子 ; 女性|女子
    contrary: 老人|老年 ; 儿童|未成年
    contrary: 城镇|城市 ; 农村|乡村
    contrary: 国内|境内 ; 国外|境外|海外
    contrary: 内贸 ; 外贸
    contrary: 出生 ; 死亡
    contrary: 第一 ; 第二 ; 第三 ; 第四
    differing: 多|多出|少|高出|高|低
    averages: 日均|每天|每日|月均|年均|周均|人均|户均|场均|平均|均价|单价|客单价|均值|中位数
    respectively: 分别|分別|各为|各為
    changing: 涨幅|漲幅|增幅|升幅|降幅|跌幅|减幅|減幅
    comparing: 高于|低于|多于|少于|超过|不及|高於|低於|多於|少於|超過
    untold: 增至|减至|減至|降至|升至|跌至|涨至|漲至|达到|達到|超过|超過|突破|实现|實現|共计|共計|达|達|占|佔|為|为
    untold: 人数|人數|件数|數量|数量|总数|總數
    untold: 同比|环比|環比|按年|按月|年增|年減|月增|月減
    contrary: 满意 ; 不满意|不满
    contrary: 就业|就業 ; 失业|失業
    contrary: 出口 ; 进口|進口
    contrary: 本赛季|本季 ; 上赛季|上季
    contrary: 红色 ; 黄色 ; 橙色 ; 蓝色
    contrary: 赞成|贊成 ; 反对|反對
    back: 这个|这一|这些|该|此|這個|這一|該
    of_which: 其中|当中|這當中|这当中
    framing: 中|看|来看|來看
""")
)
