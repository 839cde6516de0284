extension NameModel {
  /// By what names in German and English are told, as `Benchmarks/learn_names.py` learned and wrote it.
  static let latin = NameModel(
    #"""
    > steps
    oo4 oN6 oP1 No4 NN-5 Nn-3 NP-4 NL-4 no8 nN-4 nn14 nP-2 nL-6 Po-8 PN-2 PP-3 Pp4 PL-2 po5 pN-1 pP-1 pp4 LN-5 LP-3
    LL-4 lL-1 ll6
    > word[0]
    =( o3 n-3 =) o3 n-2 =, o6 n-2 =- o-2 N-3 n2 p4 l2 =. n6 P-2 =: o3 n-2 =; o3 n-3 =affairs o6 n-4 =am o-3 l4 =and o2
    =angaben o5 L-3 =at o-2 n2 =aus o2 n-2 =bad N-2 L5 =canon o8 N-3 P-4 =center o-3 N2 n2 =city o2 N-4 n-2 l4
    =council o3 N-3 =das o2 n-2 =delegation o2 n-2 =der o-3 N-2 n2 p3 =deutschen o-3 n2 =die o3 n-2 =dr o2 =for o-3 n3
    =für o-4 n4 =german o3 =gmbh n2 =international o4 N-2 =is o2 n-2 =isarcell o-3 N7 P-3 =japanese o4 N-2
    =kirchenkreis o6 N-3 L-3 =korea l4 =la o-6 N-2 n5 L4 =marine N-2 n4 P-2 =medical o2 N-3 n2 =menschen o7 N-3 P-2 L-2
    =minister o2 =mit o2 =of o-4 n3 l2 =offshore o5 L-3 =port o-3 N2 =president o2 =präfektur o2 N-3 n2 =s o-2 n2
    =siemens o-3 N5 =staatskanzlei o-9 N10 =start o4 =station o7 n-6 =technology n2 =the N-2 =und n2
    =university o-2 N2 n3 =universität N2 =unternehmen o2 =up o2 =von o-3 p3 =windparks o6 N-2 =zu o-2 n2
    > word[-1]
    =" P3 L-2 =& o-5 n6 =' n2 =( o-5 N5 n-3 L4 =- o-9 n4 P-3 p5 l4 =. N-3 n2 P3 =: o2 n-2 =; o-2 N5 n-2 =a o-2 L4
    =about o-2 N5 =akita n-3 l4 =als o5 N-4 =am N-4 P-2 L3 l4 =ambassador o-4 P4 =an o2 =and o-6 N3 L3
    =at o-6 n2 P-2 L6 =auch N-2 L3 =auf L3 =aus N-4 n-2 P-2 L7 =bad n-2 l5 =bei o-6 N4 L2 =beide o3 =by o-6 N4 P3
    =company N3 =das o3 N5 n-2 P-2 L-4 =dem N2 L-4 =den o3 L-2 =der P-3 p3 L-2 =des o4 L-5 =deutschen n3
    =die o3 N6 n-3 P-3 L-3 =ein o6 N-3 L-2 =eine o7 N-3 L-3 =einem o2 =einen o4 N-2 =einer o3 N-2 =executive o4 P-3
    =for N-3 n4 =from o-4 N4 =für o2 N-3 n4 L-2 =german o4 N-3 =gmbh o3 n-3 =hat o-3 P3 =hochschule o-2 n4
    =in o-4 N-7 P-2 L13 =industries o4 n-4 =industry o-5 n5 =innovation o-6 n6 =international o3 n-2 =japanische N2
    =japanischen o2 N-2 n2 L-2 =la o-7 n4 l4 =ltd o-5 n5 =messe o-4 N6 L-2 =minister P2 =mit N3 P2 L-2
    =nach o-3 N-4 P-3 L9 =ob o-2 N-2 P4 =of o-4 N2 n4 P-5 l2 =off o-2 L4 =on o-2 N4 =port o-4 n3 =präfektur N-2 L3
    =research o-2 n2 =sagte P3 =schleswig o-2 l2 =seit o2 L-2 =sich o-3 P6 L-3 =so P4 L-3 =start o3 =that o-2 N3
    =the P-5 L6 =to o-8 P2 L7 =und o-2 n3 P-2 L3 =universität o-2 n3 =up o-5 N5 n-2 L2 =visit L2 =vom N6 L-4
    =von o-5 N4 p4 L-2 =war o-3 P4 =will o-5 N5 =wird P4 L-2 =with o-6 N5 L3 =wurde P2 =zu n2 L-3 =zum o4 N-3
    =über N5 P-2 L-3 =– o2
    > word[1]
    =& o-2 N4 n-2 =' N2 P-2 l2 =( o-3 n5 L-2 =) o-4 N4 n-2 L4 =, o-7 p5 L2 =- N-4 n2 L2 =. o-5 n4 =18 o3 N-3 =2025 o2
    =: o-3 N3 P4 =; o-3 L3 =_ P-2 l2 =affairs o5 N-4 =already o-6 N6 =als o3 =an n2 L-2 l2 =and o-8 N3 n2 l2 =as p3
    =auch N2 P-2 =aus o3 N-2 =based o2 n-2 =bei o2 =besichtigt o-5 N3 n2 =bis o-5 N5 =colleagues o5 L-4 =das n-2 p3
    =delegation o-2 n-2 L5 =den N2 =der o3 L-2 =des o3 L-2 =die N-2 P3 =dort P3 =eine N-2 P4 =einen n2 =einer N3 L-2
    =eingeladen N-2 P3 L-2 =for n-3 L4 =from n3 P-2 =für o3 n-3 P-2 L4 =gegründet o3 n-3 =gmbh n2 =habe o-4 N5
    =had o-3 N3 L-2 =has o-6 N2 n2 P2 L2 =hatte L-2 =hatten o-4 L5 =hochschule o2 n-3 =hospital o-3 N4 =hält o-5 P5
    =ihren o-2 l3 =im o2 N-3 =in N4 n2 p-4 l-3 =intends o-4 P5 =invited o-2 P2 =is o-4 n5 L-2 =ist P-3 L3
    =jedoch P6 L-4 =korea o-2 N-2 L4 =marine o-3 N6 n-2 =minister o3 L-2 =mit o4 N-3 P2 L-2 =nach o3 N-3 P-3 L4
    =nicht N-2 P3 =of o2 P-3 p4 L-2 =on o-5 N2 n2 =plant o-2 N4 =president N4 P-2 =präfektur o-2 n2 =said N-2 P3
    =seit N4 P-3 L-2 =signed N-3 n-2 P3 =since o-3 L2 =soll o2 P-2 p2 =technology o-2 n4 =the N-2 L2 =told o-4 N3
    =um o-4 L4 =und o-3 P-3 l3 =university N4 L-2 =unterhält n-3 l2 =visited o-2 p2 =von N-3 P4 L-3
    =war o-2 N-2 n-2 P3 L2 =was o-9 N5 l4 =wegen P3 L-2 =werden L3 =will o-2 N2 P3 L-4 =wird o2 P-2 =wollen N5 n-2 L-4
    =would o-2 N3 =wurde o-5 n7 P2 L-4 =zu N2 L-3 =zum o3 n-2 =über n-2 L2 =– o2 n-3 L2 =“ o3
    > word[-2]
    =" o-3 n3 P3 L-2 =( N3 n-2 =, o-6 N-7 n6 P9 L-2 l2 =- N5 n2 p-3 L-5 =. o-2 n3 =14 o8 N-6 =2025 L2 =: o5 N-3 n2 P-2
    =; n4 p-4 =_ o3 N-2 p-3 =a o2 =als o2 n-4 P3 =an o-5 N3 L2 =and o-6 N3 n-5 p4 L3 =at o7 L-3 l-2 =auf o4 N-8 L5
    =aus o3 =austausch o4 L-2 =begleitet o-2 P4 =bei o3 N2 n-4 =besuch o-3 N4 =by o-4 N4 p5 L-3 l-2 =das o-8 n5 P3
    =day o3 N-3 =delegation N-5 L4 =dem o-3 n4 L3 =den o-5 P5 L-3 =der o-7 N11 n4 P-2 p-2 L-8 l5 =deren o-3 P5
    =des o-11 N14 n5 P-2 L-3 l-2 =die o3 L-3 =director o4 N-2 =dr P3 =durch o-6 N6 =ein o3 =eine o6 N-2 n-2 P-2
    =einladung o-4 N6 L-2 =engineers N7 L-6 =first o-2 P3 =for N-2 n5 =foundation o-2 L3 =from o-2 n2
    =für o2 N-2 n4 L-3 =german o-4 N2 n2 =gmbh o-5 n-2 L8 =gruppe o5 N-3 L-2 =gäste o-10 N10 =haben o-2 N3
    =headquartered o-2 N-3 L4 =im o-8 P-2 L11 =in o2 N-9 n-5 L16 l-3 =industry n6 L-6 =innovation n3 L-5 =ist o3 N-2
    =jahre o4 L-4 =japanischen L4 =met n-2 p3 =minister o6 N-3 =mit N2 L2 =nach o2 N-2 L-2 =nicht o3 N2 L-5 =of n9 L-6
    =on o-3 N-2 L5 =port N-2 n4 =professor o-3 p3 =research o-3 n2 =rund o2 =s o2 P-2 =said N-2 P2 =schleswig l3
    =sich o-2 L4 =sie o2 =signed N3 L-2 =soll o3 L-2 =start o3 =that o-2 n2 =the o7 N-8 n7 P-2 L-2 =to N-6 n-3 L5 l4
    =together o5 L-4 =toured N-3 L4 =town o-2 N-3 L5 =twinned N-6 L7 =um o4 N-4 =und o2 N2 n-3 L-4 l4
    =university o2 L-2 =universität o3 L-2 =uns o4 L-3 =unternehmen o2 =vertrag o4 L-3 =visit o-2 N4 L-3
    =visited o-3 N4 =von n-4 p4 L-2 l2 =vor o3 N-2 =wegen o3 L-2 =will N-2 =wir o-5 N2 P4 =wird o2 =with o-6 N2 n3 P3
    =zu N-2 P2 =zum o-2 N5 P-5 l4 =über n2 p-2 =„ o2 N-2
    > word[2]
    =" o3 N2 L-4 =& o4 N-2 =' L2 =( o-5 n6 =) o2 =, o-4 P6 l-2 =. o-2 N3 n2 p-2 L-3 l2 =2026 N2 n-2 =2027 o-3 N2
    =9 o-3 N-2 L5 =: N-4 L5 =; o2 n-3 =_ o2 N-4 P-2 p2 L3 l2 =a o-9 N3 n7 L2 l-3 =after o-3 P-4 L7 =agreed o-3 N5 P-2
    =also P3 L-2 =am o-3 n-4 P5 L4 =an N5 n-4 L-2 l2 =and o-6 N3 n-2 P-3 L8 l-2 =as o-2 N-3 n2 P7 L-4 =auch o4 N-2
    =auf N-2 P3 L-2 =based o-5 N-3 n3 L7 =because o-3 L4 =been o4 N2 n2 P-2 L-4 =but n3 L-2 =by o2 N3 P-3
    =dagegen o-5 N2 n3 =das N6 n-2 =dem N-2 n3 =den o4 n-4 P2 p2 L-2 =der N-9 n-2 P12 p3 L-4 =des N6 n-6 =die P-7 L7 l3
    =dr o-4 N6 =ein o2 N2 P-3 =eine o6 N-3 n3 P-3 L-2 =einem N3 P2 L-4 =einer o-2 P6 L-3 =es o2 n4 p-5 =first L2
    =for o3 N-3 n-4 L4 =founded N2 n4 L-4 =from o4 L-4 =für o2 =gegründet o3 n-3 =had N7 P-5 =has o2 n2 L-2 =hat o4
    =hatte o-3 N4 P-2 =her o-4 N-2 P6 =hochschule o3 n-3 =home o-4 L5 =ihren o-4 L4 =im N-8 P3 p2 L4
    =in o-3 N5 n5 p-2 L-4 =is o-3 N4 =ist o2 P-2 L-2 =its o-5 N6 =jahr L2 =japanese o3 n-2 =japanische o3 n-2
    =met N-3 P3 =minister o3 =mit N3 P-2 L-5 l3 =move o-2 N8 L-5 =nach n-2 P2 L-2 =nagoya N-4 P5 =nicht o-3 L4
    =noch N5 L-6 =not P-2 l4 =of N-3 n2 P3 L-2 =on N2 n3 p-3 =partners N3 n-4 =president o3 n-3 p2 =präfektur o-2
    =s o-2 N2 P-2 l2 =sagte o3 N-2 =said o-4 N6 =schleswig l2 =seit o-2 N3 n-2 P-3 L3 =sich o3 N-3 P5 L-6 =sie o3 P-3
    =signed N6 n-4 =sitz n2 =systems o-2 N5 n-3 =take o3 n-3 =that P2 =the o-2 N3 n-5 P-6 p6 L2 =to o-7 N-5 P5 L4 l2
    =und o-3 n2 l4 =university o2 N4 n-5 =unterhält o2 N-3 =up o2 =us N5 P-5 =visited o-3 N-2 P2 p2 =vom o-2 P7 L-4
    =von o-3 N-4 n-2 P6 L2 =war o3 N-3 L-2 l2 =was L3 =wegen n-2 l4 =werden o2 =where o-3 N-2 n-2 L9
    =which o-3 N4 n8 p-3 L-4 =who o2 N-3 n-8 P5 p6 =whose o-2 L3 =will o4 N-3 =with N2 n2 L-2 =wo o-3 L7
    =wurde o-3 N-3 n5 =zu o2 N-3 n2 =zum o3 N-3 =über o2 =– o4 N-3 =“ o5 L-3 =„ o-6 P7
    > word[-1] word[0]
    ='|s o-2 n2 =der|präfektur n3 =ltd|. o-5 n5 =of|the o-2 n2 =schleswig|- o-2 l2 =start|- o3 =the|university N2
    =university|of o-3 n3 =von|der o-3 p3
    > word[0] word[1]
    =.|_ o4 n-2 =and|the o2 n-2 =der|präfektur o-3 n3 =offshore|- o5 L-3 =start|- o4 =university|of N2
    =von|der o-3 P2 p2
    > shape[0]
    =( o3 n-3 =) o3 n-2 =, o6 n-2 =- o-2 N-3 n2 p4 l2 =. n6 P-2 =0 o2 =0000 o4 =: o3 n-2 =; o3 n-3 =A o3 N-5 n3
    =AA o-7 N7 n3 P-2 =AAA o-6 N6 =Aa o-4 N-7 n5 p5 L-2 l4 =AaA o-9 N4 n4 P2 L-2 =a o15 N-5 n-7 P-2 p2 L-3
    > shape[-1] shape[0]
    ='|a o-2 n2 =(|AA N2 =,|Aa o-3 N2 =,|a o2 =-|Aa o-4 n2 P-3 p2 l3 =-|a o-4 p3 =.|Aa N-2 P3 =0|Aa o4 N-2
    =:|Aa o2 n-2 L2 =AA|Aa o-2 P6 =AA|a o6 n-6 =Aa|( o2 n-2 =Aa|, o4 =Aa|- o-5 p4 l2 =Aa|. o2 =Aa|0000 o3 =Aa|: o2 n-2
    =Aa|AA o-2 n4 =Aa|Aa N-4 n5 P-3 p3 L-3 l2 =Aa|AaA o-3 N-2 n4 =Aa|a o5 N5 n-4 p-4 =_|AAA L2 =_|Aa L-2 =a|AA N3
    =a|AAA o-4 N4 =a|Aa o2 N-3 n-3 p2 L2 =a|AaA o-3 N5 =a|a o2 N-8 n5 p3 =–|Aa o2 L2
    > shape[0] shape[1]
    ="|a o-2 n2 =(|AA o2 n-2 =)|a o2 n-2 =,|a o5 n-2 =-|Aa N-3 n2 l3 =-|a p2 =.|_ o4 n-2 =.|a o-6 n6 =:|Aa o3 n-2
    =AAA|a o-3 N5 =AA|, o-5 n3 =AA|. o-3 N3 =AA|a o-7 N7 n4 L-2 =AaA|a o-4 N2 =Aa|& N4 n-3 =Aa|' o-2 N2 P-2 l2
    =Aa|( o-3 n5 L-2 =Aa|, o-4 p6 L-2 =Aa|. o-3 =Aa|0 o6 L-5 =Aa|0000 o5 P-2 =Aa|: n-2 P4 =Aa|; o-2 N-2 L3 =Aa|AA o2 n2
    =Aa|Aa o8 N6 n-6 p-3 l-4 =Aa|AaA o-3 n2 =Aa|_ o-2 N-2 n2 P-2 l2 =Aa|a o-2 N-10 n4 P4 p2 l3 =Aa|“ o2 =A|a o3 N-2
    =a|0 o3 n-2 =a|0000 o3 n-2 =a|: o-2 N3 =a|Aa o7 N-7 P-2 p3 =a|a p2
    > shape[-1] shape[0] shape[1]
    =(|AA|) N2 =,|Aa|, o-5 N4 n2 =,|Aa|Aa o3 n-2 =,|Aa|a o-3 N2 P2 =-|Aa|. n-2 l2 =-|Aa|Aa o2 N-2 P-2 L2
    =-|Aa|a o-3 N4 L-2 l3 =-|a|a o-3 p3 =.|Aa|0000 o2 P-2 =.|Aa|Aa P3 =.|Aa|a P3 =:|Aa|Aa N2 L-2 =:|Aa|a o2 N-3 L3
    =AA|a|Aa o4 n-4 =AA|a|a o2 n-2 =Aa|(|AA o2 n-2 =Aa|,|a o3 n-2 =Aa|-|Aa o-3 n2 p2 l2 =Aa|-|a p2 =Aa|.|Aa o2
    =Aa|.|_ o3 =Aa|:|Aa o2 n-2 =Aa|AA|a o-4 N2 n3 =Aa|AaA|a o-2 n2 =Aa|Aa|& N4 n-3 =Aa|Aa|, o3 P-3 p5 L-4
    =Aa|Aa|- o2 N-4 n2 P2 L-3 =Aa|Aa|. o4 l-3 =Aa|Aa|AA n3 =Aa|Aa|Aa o-3 N2 n5 P2 p-2 L-3 l-2 =Aa|Aa|AaA o-2 n2
    =Aa|Aa|_ o-2 N2 l2 =Aa|Aa|a o2 N-7 P-2 L4 l2 =Aa|a|. n2 =Aa|a|0 o2 n-2 =Aa|a|0000 o2 n-2 =Aa|a|: o-3 N3 =Aa|a|Aa n3
    =Aa|a|a o2 N4 n-4 =_|Aa|, o-4 N2 L2 =_|Aa|- N-2 =_|Aa|. o-3 L5 =_|Aa|: N-3 P5 L-2 =_|Aa|Aa o3 P-3 =_|Aa|a o3 N2 L-6
    =a|Aa|( o-2 n4 L-2 =a|Aa|, o3 N-6 n-2 P2 L2 l2 =a|Aa|- o-8 N9 n-2 L3 =a|Aa|. o-7 N3 P3 p2 L-4 l2 =a|Aa|Aa o4 n-3
    =a|Aa|_ N-3 n3 L2 =a|Aa|a N-3 P-2 L5 =a|a|Aa N-4 p3 =a|a|a o-2 N-3 n5 =–|Aa|Aa L3
    > shape[-2] shape[-1] shape[0]
    ="|a|Aa P3 L-2 =,|Aa|. o-3 n4 =,|Aa|Aa o2 n-2 P2 L-3 l3 =,|Aa|a o-5 n6 =,|a|Aa o-3 P4 =-|Aa|Aa P2 =-|Aa|a o4 n-3
    =-|a|Aa o-3 N6 n2 L-5 =.|Aa|0000 o2 =.|Aa|Aa o-2 p2 =0000|a|Aa o3 N-9 P6 =0000|–|Aa L2 =0|.|Aa o5 P-4
    =:|Aa|Aa o4 N-3 n2 P-2 =AA|a|Aa N5 n-4 P2 L-4 =AaA|a|Aa n-2 L4 =Aa|(|AA o-5 N7 =Aa|,|Aa o3 P-5 L2
    =Aa|-|Aa N-4 n3 P-2 p2 L-3 l3 =Aa|-|a o-5 p3 =Aa|.|Aa o-4 P7 =Aa|:|Aa N-2 n-2 L4 =Aa|AA|a o3 n-3 =Aa|Aa|, o5 n-4
    =Aa|Aa|- o-4 p5 =Aa|Aa|. o2 =Aa|Aa|AA o-2 n3 =Aa|Aa|Aa P-4 p2 L3 l-4 =Aa|Aa|AaA o-2 n3 =Aa|Aa|a o2 N3 n-6 l2
    =Aa|a|AA o-3 N4 =Aa|a|Aa N-4 n6 P-3 l2 =Aa|a|a o-5 n4 p2 =_|"|Aa o4 =_|Aa|Aa N-2 n4 P4 L-2 l-3 =_|Aa|a n-2 p-2 l2
    =_|_|AAA L2 =_|_|Aa L-2 =a|,|Aa o-4 N3 P5 L-3 =a|0|Aa o4 =a|AA|a o3 n-3 =a|Aa|, o2 =a|Aa|- l2 =a|Aa|. o3
    =a|Aa|Aa o-10 N4 n3 P-3 l4 =a|Aa|a o-2 N2 n6 p-2 l-3 =a|a|AA o3 N-2 =a|a|AAA o-2 N3 =a|a|Aa o4 n-3 P-11 p3 L7
    =a|a|a o5 N-7 n2
    > shape[0] shape[1] shape[2]
    =,|Aa|Aa o2 n-2 =,|a|a o3 n-2 =-|Aa|, o-2 p2 l-2 =-|Aa|. n-2 l2 =-|Aa|Aa o3 N-2 =-|Aa|a l3 =-|a|a p2 =.|_|_ o4 n-2
    =:|Aa|a o2 =AA|)|a o-2 N3 =AA|,|a o-4 N2 n3 =AA|.|_ o-3 N2 =AA|a|Aa o-4 n3 =AA|a|a N2 =AaA|a|a o-2 N3
    =Aa|&|Aa N4 n-3 =Aa|'|a o-2 N2 P-2 l2 =Aa|(|AA o-2 n4 L-2 =Aa|,|0 o-5 N-4 L9 l3 =Aa|,|Aa p4 L-3 l2
    =Aa|,|a o-8 N3 n2 P5 p2 l-5 =Aa|-|Aa N3 n3 p-3 L-5 =Aa|-|a o-2 N-2 P-2 p2 L6 =Aa|.|Aa o2 =Aa|.|_ o-6 l2
    =Aa|0000|a o2 =Aa|:|Aa o4 n-2 P-2 =Aa|;|a o-2 N-2 L3 =Aa|AA|a n2 =Aa|Aa|& o4 N-2 =Aa|Aa|, o-3 N-3 P5 p-2 L3
    =Aa|Aa|. o-2 N2 n3 L-2 =Aa|Aa|AA N3 =Aa|Aa|Aa o7 N9 n-7 P-4 L-4 =Aa|Aa|_ o4 n-3 =Aa|Aa|a n-2 L4 l-2
    =Aa|_|_ o-2 N-2 n2 P-2 l2 =Aa|a|, N-2 n2 P3 L-2 l-2 =Aa|a|. o2 p-3 L3 l-2 =Aa|a|0 o-2 n4 P2 L-4
    =Aa|a|0000 o-8 N-6 n2 P3 L9 =Aa|a|Aa o-2 n3 p3 L-3 l-2 =Aa|a|_ o-2 L5 =Aa|a|a o-2 N4 n-5 L-3 l6 =A|a|a o3 N-2
    =a|.|_ o4 n-2 =a|:|Aa o-2 N3 =a|Aa|( o-4 n4 =a|Aa|, o2 n-2 l2 =a|Aa|- o3 =a|Aa|. o-4 p2 l2 =a|Aa|Aa o4 n-3
    =a|Aa|_ o-3 n3 =a|Aa|a o4 N-4 p2 =a|a|, o-2 N4 =a|a|. o2 n-2 =a|a|0000 o-6 N2 n4 =a|a|Aa o-3 n3 =a|a|a o5 N-4
    > head[0]
    = o18 N-10 P-4 L-4 =abs o3 L-2 =aff o6 n-4 =age o-2 =agr o-3 N-2 n6 =ahr n-2 l4 =all o6 N-6 =als o-3 N6 L-2
    =am o-3 l4 =amb P4 L-4 =and o2 =ang o8 n-2 P-3 L-5 l2 =ans o3 =asa o-2 N4 L-2 =at o-2 n2 =auf o3 =aus o8 N3 n-3 L-8
    =aut o-6 N6 =bad o-2 N-4 P-2 L8 =bar o-3 N-2 n-2 P5 =ben o9 N-3 L-3 l-2 =ber o2 N3 n-2 P-2 =bes o4 =bet o4 L-2
    =bis o9 N-6 P-2 L-2 l2 =bra N3 L-6 =bre o-4 N5 =bri o-4 N-2 n-3 P8 =bun o-11 N13 L-3 =but N-2 n2 =can o8 N-3 P-4
    =car n-3 p4 =cel o-7 N8 n2 P-2 =cen o-9 N9 n2 =cha o-10 N12 L-3 =chi o3 N4 L-5 =chr o2 n4 L-5 =cit o2 N-4 n-2 l4
    =clu o3 N-3 =col o-4 P5 =con o3 P-2 =cor N7 n-2 P-2 =cou o3 N-3 n2 =cyb o-9 N12 L-2 =dar o5 P-3 =das o2 n-2
    =dat o5 N3 P-4 L-4 =del N5 n-2 P-2 =den o4 n-2 l-2 =der o-3 N-2 n2 p3 =des o3 n-2 =deu o-6 N3 n2 =die o5 n-2 L-2
    =dig o-6 N7 =dis o2 =dr o2 =ebe o-3 P4 =eco o4 N-3 =ein o8 N-2 n-4 =ele o4 N-2 n3 L-2 =ene n3 =ent o3 n-2
    =est o3 n-2 =eur o7 L-6 =exp o2 N2 n-2 =fac o4 L-2 =far N-3 P5 =fer N2 =fin o3 P-2 =fir o4 N-2 =fle n3
    =flu o5 n-4 L-2 =foo o-8 N9 =for N-2 n4 L-2 =fra o-3 N3 L2 =fre N-3 n-2 P4 =fri P3 =fuj o-2 N13 P-6 L-4
    =fuk o-2 n-2 L5 =fur o3 N6 P-4 L-5 =für o-4 n4 =gas o3 L-2 =gel N4 P-2 L-2 =gem o4 L-2 =gen o4 N-2 n2 P-3
    =geo o-2 N4 L-2 =ger o4 N-2 n-4 L5 =ges o4 N-3 =gmb n2 =got o-3 L5 =gov o3 n-3 =gri o-2 N5 L-3 =gru o4 N-3
    =hal n-2 L3 =ham o-3 P2 =han o-4 N2 n4 L-2 =har o-6 P7 L-2 =hat o-2 N-2 P5 =hau N-5 P5 =heg N-4 P9 L-4 =hel N2 n-2
    =hen n-5 P6 =hoc o2 N2 n-3 =hok o-6 N9 n-4 P-2 L3 =hol o-5 N4 L-2 l3 =hum N-9 n9 =hyo N-3 L3 =ind o2 n4 L-5
    =inf o-3 N8 L-4 =inn o-5 n7 =int o4 n-2 =is o2 n-2 =isa o-3 N7 P-3 =jap o9 N-6 n5 P-4 L-3 =kag P8 L-6
    =kan o3 N-5 L3 l-3 =kar o-2 N3 P-5 L3 =kat o8 N-4 n-3 =kaw o-5 N11 P-3 L-3 l2 =ken o3 n2 p-4 =ker o-10 P5 L6
    =kie o-2 N-3 L4 =kin o-8 L6 =kir o3 N-2 P-2 =kit o-3 n-2 L5 =kob l4 =kom N-2 =kor o3 n-2 l2 =kre o-4 N5 =kur N-2 P3
    =la o-6 N-2 n5 L4 =lan N-4 L5 =lie o4 n-2 =lin n2 =lon o-6 N6 n3 L-3 =mai o6 P-5 L-2 l4 =man o6 N-2 n-2
    =mar o-3 N-4 n2 L6 =mat N-3 P3 =med N5 n2 P-3 L-3 =mem o3 N-2 =men o7 N-3 P-2 L-2 =mes o4 N-2 L-2 =met o-5 L7
    =mil o6 N-2 L-2 =mis o-4 n2 L2 =mit o5 n-3 =moo o-5 N7 =mor o-2 L3 =nac o2 =nag o-3 L4 =net o-3 n3 =neu o5 N-3
    =nie o-3 L3 =nis o-2 N4 P-2 =nor o-6 N6 n5 P-5 L2 =not o-3 L4 =nov o-6 N5 P-2 L4 =obe o-3 n2 =of o-4 n3 l2
    =off o7 N-2 P-2 L-3 =osa N3 n-4 L2 =par o7 N-3 L-2 =pet o-3 P4 =pfl o5 N4 L-5 =pla o3 =por o-2 N2 =pre o2 N2 n-4 l3
    =pro o5 N-2 n-2 p2 =prä o3 N-3 n2 L-2 =rec o-3 n4 =reg o7 N-2 n2 L-7 =ret P3 =rhe o-6 L5 l2 =rhö o-8 N4 L4
    =rol o-6 N6 =s o-2 n2 =sai o-2 N-3 L5 =sal N-2 n-7 P6 =sch N-5 n2 P2 L2 =sci n2 =sco o-2 n-2 p-2 l5 =sei o3
    =sen o4 N2 P-2 l-2 =sep o4 N-2 =shi o-4 N-4 P7 l3 =sic o4 L-2 =sie o-2 N4 =sig n3 =sin o3 n-3 =sit o2 =sou N-3 L2
    =sta o7 n-9 l2 =sto N-2 n5 p-5 L3 =str N-2 n-5 P2 p3 L2 =sup o4 N-3 p-2 =sys o-13 N19 P-2 L-5 =tad o-6 P7 p2
    =tag o4 n-2 =tak o-4 N-4 n5 P3 =tec o-2 n3 =tes o6 N-3 P-2 =the N-2 =tok N-3 n4 P-2 p2 L3 l-2 =tos o-5 N11 L-6
    =tra o-8 N-2 n2 P4 L5 =und n2 =uni o-3 N9 L-3 =unt o-2 N-2 L5 =up o2 =ver o10 N-2 n-3 P-2 L-4 =vic N-4 L5
    =vis o-4 L5 =vol o-3 N-2 L5 =von o-3 p3 =vor o6 N-2 n-3 P-2 l2 =was o3 n-2 =wei o3 N-3 =wer o4 N-4
    =wes o-6 N3 n2 L2 =whi o-3 N-5 L9 =win o7 N-3 n2 P-2 L-2 l-3 =wir N-2 =wit o-4 P6 =wor N-6 L4 =wur n-2 l3
    =yam N5 P-2 =zei o5 L-4 =zu o-2 n2 =zus o3 n-2 =übe o4
    > tail[0]
    = o18 N-10 P-4 L-4 =ace o-6 N7 l2 =ach o-3 N-2 P2 L3 l3 =ack o-4 N4 =ada N-3 P4 =ade o-4 N5 n2 L-2 =adt o-2 L5
    =aft N-2 n2 =age o6 N-2 n-2 L-2 =ahn o-9 N11 L-2 =ahr l2 =ain L-2 l4 =air o-2 N7 n-3 =aka o-2 N2 n-4 L3
    =aki o-2 N5 L-3 =all o7 N-3 n-2 =am o-3 l4 =ama o-9 N3 P2 L2 =amm o4 N-2 =amt o-4 N6 =and P-2 L6 l-4 =ang o-2 n2
    =ani o-9 N14 n-2 L-3 =ann o-3 n-2 P5 p2 =any o-2 L3 =ara o-3 n-3 p4 =ard P4 =ark o-2 N4 =art o4 =ary o3 =at o-2 n2
    =ate o-2 L-2 l3 =aus o5 N-2 n-2 =awa o-5 n-3 P10 L-2 =bad N-2 L5 =ben o9 N-3 L-5 =ber o6 N-3 =bis N6 n-5
    =cal N-4 n5 =che o-3 n5 =chi o-4 n-2 P2 L4 =chs N-3 P4 =cht o7 L-7 =cil o3 N-3 =dai N6 P-4 =das o2 n-2
    =den o9 N-5 P-2 =der o2 N-2 p4 L-4 =des o3 N-4 =die o3 n-2 =dr o2 =ean o6 N-2 P-2 =eck o-2 n2 =een o3 P-2
    =eim o-2 N-2 L3 =ein o-4 N-7 P7 l5 =eis o7 N-4 P-2 L-2 =eit p2 =eld N-3 P-3 L7 =ell o-7 N7 P-3 =end o4 =ene o5 N-5
    =ens o-2 N2 =ent o8 N-2 n-4 =ere o6 N-3 =erg o-3 N2 n-7 P3 L2 l3 =erk o-12 N12 =ern o4 n2 P-2 L-4 l2
    =ers o5 N-4 n2 L-2 =ert o5 n-3 P-2 =ery o-2 n3 =ese o5 L-4 =ess o-2 L2 =eum o-8 N7 n4 =eur o3 N-3
    =fen o10 N-2 n-3 P-2 L-3 =fer n-2 P4 L-2 =for o-3 n3 =fte o4 N-2 L-2 =für o-3 n4 =gel o-2 N-2 P5
    =gen o7 N-5 n-3 P-3 L3 =ger N-3 P5 L-2 =gie o5 l-2 =hen P-3 L4 =her N-2 P6 L-5 =hop o7 N-3 P-2 L-2 =hre o3 n-2
    =ial N-3 L2 =ian o14 n-2 L-11 =ice o3 N-2 =ich N-5 n5 =ick o4 N-3 P4 p-2 L-4 =ics o-2 n7 p-2 l-2 =ide o-2 P-2 L3
    =iel o-2 N-2 n2 L4 =ien o9 N-4 P-2 L-4 =ier N-3 n3 P4 L-2 =igt o2 =ike P2 =ima N8 n-2 L-3 l-2 =ina N-4 P7
    =ind N2 n2 P-2 =ine o4 N-2 n5 P-2 L-3 =ing P-2 =int N-3 L3 =ion o8 N-8 n7 P-3 l-2 =iro o-2 N-7 L9 =irs o6 n-4
    =is o2 n-2 =ity o2 N-3 p-2 l2 =itz N-2 P3 =ium o-6 N7 L-2 =ken o3 =ker N2 n-3 L3 =kyo n7 L-5 =la o-6 N-2 n5 L4
    =lab N5 L-5 =lat o6 n-7 =len o6 N2 n-3 P-6 =ler o4 N-3 n-3 l4 =lle n-2 L2 l3 =mai o8 P-5 =man o-4 N-5 n7 P4 L-2
    =mar o-2 N4 L-2 =mbh o-7 n7 =men o9 N-5 n-2 =mer N-3 n4 =mes o5 n-4 =mic o4 N-3 =mit o2 =nal N-2 n2
    =nan o-6 n-3 p4 L5 =nce n2 =nde N-2 P-4 L6 =nen o5 n-2 L-2 =ner o8 N-4 L-6 =net N2 =ney o-7 L8 =nik o2 N-4 n6 L-2
    =non o7 N-4 P-2 =nte o2 N-3 n-2 p3 =obe l4 =oda N7 L-5 =of o-4 n3 l2 =off o-5 N-4 P10 =ogo N-3 n2 L3 =ogy n5 L-2
    =oka o-6 n-2 P2 L7 =ope o5 L-4 =ord N5 P-2 =ore o5 L-3 =org o-6 L6 =ork o-4 N-2 L5 =ort N6 L-4 l-2
    =oto o-7 N-7 n2 P3 L11 l-3 =pan o2 N-6 n5 P-3 L3 =ppe o2 =rag o2 =ran o6 N-3 P-2 =rch n5 L-5 =rde o2 =rea l4
    =red o-3 n3 =ren o12 N4 n-6 P-3 L-6 =rft o-7 N7 =rie o-7 N4 n3 l2 =rin o5 N-2 P-2 =rks n4 L-2 =rms o-3 N-2 L5
    =rom o3 =rry o-8 N-2 P4 L6 =rts o-9 N9 =rty N-3 P4 =s o-2 n2 =san N5 P-5 =sch o-2 N4 L-2 =sed o2 n-2
    =sen o-4 N-3 n-4 P10 p4 L-4 =ser o-8 p2 L9 =shi o-4 P3 L2 =shu n5 L-4 =sse o4 L-3 =ste o7 N-4 n2 L-3 =tag o4 L-3
    =tal N4 =ten o18 N-5 n-2 P-3 p2 L-9 =ter o7 N-5 n-9 p4 l3 =tet o2 =tik o3 n3 P-2 l-2 =tor o2 =try n3 L-2
    =tsu o-4 N3 P-3 L4 =tte o6 N-3 P-2 =tur o-2 n3 L-2 =uch o4 n-2 =ugh N-3 L5 =uld o-4 L4 =ule N2
    =und o6 N-3 n2 L-3 l-2 =ung o9 N-4 n5 P-2 L-7 =uno N6 n-3 P-3 p2 L-2 =up o2 =ura o-2 N-3 P6 =ure o2 L-2 l3
    =urg o-3 n-6 L10 =use o4 N-3 =ute o2 N-3 =uth N-3 L2 =ven o3 =von o-3 p3 =was P6 L-4 =zu o-2 n2
    > long[0]
    = o18 N-10 P-4 L-4 =ahren o5 L-3 =am o-3 l4 =ammer o-2 n4 =and o2 =anese o4 N-2 =angen o-5 L6 =arine N-2 n4 P-2
    =arsch o-5 N8 P-2 =asaki N6 P-3 L-3 =at o-2 n2 =ation o5 N-2 L-2 =aus o2 n-2 =bad N-2 L5 =canon o8 N-3 P-4
    =chaft n2 =chule N2 =city o2 N-4 n-2 l4 =cture n-3 l3 =das o2 n-2 =der o-3 N-2 n2 p3 =dical o2 N-3 n3 =die o3 n-2
    =dr o2 =ehmen o3 =eisen o6 L-7 =ektur o3 N-4 n2 =ellen o10 N-3 L-6 =eller o3 N-2 =ember o3 =emens o-3 N5
    =ement o3 n-2 =enden o2 =entur o-5 N5 =eomar o-2 N4 L-2 =erman o3 =fairs o6 n-4 =fjord N9 n-3 L-4 =for o-3 n3
    =für o-4 n4 =gaben o5 N-2 L-3 =gmbh n2 =haben o2 =hofer o-4 N3 P3 =ident o3 =ience n2 =ingen o-3 L3 l2 =ional o2
    =ionen o4 =is o2 n-2 =ische o-2 n2 =ition o5 N-3 =iyama N4 P-2 =kiel o-2 N-2 L4 =kobe l4 =korea l4
    =kreis o6 N-4 P-2 =la o-6 N-2 n5 L4 =ldung o-2 n3 =liche o3 n-2 =mai o8 P-5 =mberg n-2 P4 L-4 l4 =mit o2
    =of o-4 n3 l2 =ology n5 L-2 =parks o6 N-2 =port o-3 N2 =ports o-9 N9 =rcell o-3 N7 P-3 =reise o2
    =rhein o-5 n2 L3 l2 =rmany o-2 L3 =rsity o-2 N2 n3 =ruppe o2 =s o-2 n2 =sburg n-3 L4 =schen N3 P-2 L-2
    =shore o5 L-3 =sicht o7 L-6 =sität N2 =soren o6 N-2 n-2 =stadt o-2 L5 =stand o2 =start o4 =stein l3 =the N-2
    =trade o-4 N5 n2 L-2 =uncil o3 N-3 =und n2 =ungen o7 N-2 L-3 =up o2 =urope o4 L-4 =uruno N6 P-3 L-2
    =useum o-6 N3 n4 =von o-3 p3 =werft o-7 N7 =weser o-10 n2 L10 =works o-4 n4 =yushu n5 L-4 =zu o-2 n2 =ünden o4 L-4
    > tail[-1]
    = o-3 N-2 n3 P-3 p3 l2 =a o-2 L4 =ach o-2 N-5 P-2 L9 =adt o3 N-2 n-8 L8 =aft o-8 N7 n2 =air o3 n-5 L2 =aka n2
    =aki o-2 n4 =ale o-2 n3 =als o5 N-4 =am N-4 P-2 L3 l4 =ama n3 =an o2 =and o-7 N3 L4 =ang n3 P-2 =ant o-2 P2
    =any o-5 N3 n5 =ass o-2 P3 =at o-6 n2 P-2 L6 =ate n-3 l3 =auf o-3 P3 L3 =aus N-4 n-3 P-2 L7 =awa o3 p-3 =bad n-3 l5
    =bei o-6 N4 L2 =ber N6 n-2 P-2 L-3 =by o-6 N4 P3 =che o3 n2 P-2 L-3 =chi o4 l-3 =das o3 N5 n-2 P-2 L-4 =dem N2 L-3
    =den o5 N-2 n-3 L-3 l4 =der o2 P-3 p3 L-2 =des o2 N4 n-2 P-2 L-2 =die o3 N6 n-3 P-3 L-3 =dor o-4 P4 =een o-3 P-2 L4
    =eht o2 =ein o3 N3 n-3 p-2 L-2 =ens o6 n-5 =ere o5 N2 n-3 L-2 =ern o5 n-2 L-2 =ers N5 n-4 =ert N2 P-2
    =ese o-2 N-2 n5 =ety o-2 n2 =eum n2 L-2 =for N-3 n4 =für o2 N-3 n4 L-2 =gen o10 N-2 P-5 L-2 =ger o6 n-6 =gte P3
    =hat o-5 N2 P3 =hen o-4 N-4 n8 P-3 L4 =her o2 n2 p-3 =ich P5 L-4 =ics o2 =iel o4 n-2 =ies N5 n-4 =ill o-5 N5
    =in o-4 N-7 P-2 L13 =ina n-3 p4 =ind o2 =ine o7 N-3 L-3 =ing n3 =int n-2 l3 =ion o5 N-3 P-3 =ird P4 L-2 =ita n-3 l4
    =ith o-6 N5 L3 =ity o5 n-5 l2 =ive o3 n2 P-3 =la o-7 n4 l4 =len n4 p-4 =ler o4 N4 n-2 P-2 l-3 =ltd o-5 n5
    =lte o-2 P4 =mai o2 p-2 =man o3 N-6 P3 =mbh o3 n-3 =med o-3 n4 =men o4 n-2 =mer P2 =mic o4 n-3 =mit N3 P2 L-2
    =nce o-4 n4 =nde o2 =nem o3 L-2 =nen o4 N-2 n2 P-2 L-2 =ner o3 N-3 n-2 p2 L-3 l3 =nes o3 L-2 =nik o6 n-4
    =nte o3 n-3 =ob o-2 N-2 P4 =of o-4 N2 n4 P-5 l2 =off o-2 L4 =ogo o-3 n-2 l5 =on o-2 N4 =ord o2 n-2 =ore o7 n-2 l-3
    =ort o-3 n2 L3 =out o-2 N5 =pan n4 l-2 =ppe o-2 L4 =rch o-2 n2 =rde P2 =red o-2 n4 =rei o-3 n5 =ren o7 N-3 n-2
    =rer o2 N3 P-4 L-2 =rin n-2 P3 =rom o-4 N4 =sen o3 N-3 =sit L2 =so P4 L-3 =sse o-4 N7 =ste o-6 n3 P3 =tal o3 L-2
    =ten o4 N-8 P6 L-2 =ter o6 n-5 P2 L-2 =the P-5 L6 =tic n3 =tin n-2 P3 =to o-8 P2 L7 =tor o-2 P3 =try o-7 n7 =tur L3
    =tut o-3 n3 =tät o-2 N3 =uch N-2 L3 =ule o-6 N3 n6 =und o3 P-3 L3 l-2 =ung N-3 n5 =up o-5 N5 n-2 L2 =ure o4 n-3
    =urg o2 n-3 =use N5 n-3 =uth o3 n-3 l2 =ved P2 =vom N6 L-4 =von o-5 N4 p4 L-2 =vor N-3 L3 =war o-3 P4 =wig l2
    =zu n2 L-3 =zum o4 N-3
    > tail[1]
    = o-2 n-2 P-3 p2 L3 l4 =_ P-2 l2 =abe o-4 N5 =ach o5 N-5 P-4 L6 =ade o2 N-3 =ady o-6 N6 =aft o-2 n2 =ahr L2
    =aid N-2 P3 =ain o-4 l4 =air o3 N-2 =aka o5 N-2 n-3 =aki n-3 l2 =ale o-2 N3 =all o4 N-2 =als o5 =ama N-2
    =an n2 L-2 l2 =and o-4 n2 l2 =ann N-2 P4 =ans o-3 P3 =ant o-3 N4 =ara N-3 P4 =ard o-4 n4 =art o2 n-2 =as p3
    =ast N3 n-2 L-2 =aus o7 N-3 L-3 =awa o2 N-3 =bei o2 =ben o4 N-4 n2 =ber o4 N-2 P-2 =cal o-4 N4 =ces o2 N-2
    =che o-6 N3 n2 L2 =cht o4 N-2 P2 L-2 =cts o4 L-3 =das n-2 p3 =day o-2 P-4 L7 =ded o-2 N3 P2 =den n-3 P2
    =der o3 N-3 L-2 =des o4 n-2 L-2 =die N-2 P3 =ebe n4 p-5 =ein o-5 L4 l2 =eit N4 P-3 L-2 =elt N4 L-2 =end o2 P-2
    =ent o4 P-2 =erg o4 N-3 n-4 l3 =erk n2 =ern l2 =ers o-3 N5 =ert o2 N4 P-2 L-5 =ery o-2 N3 =ess P3 L-3
    =ete o-5 N-2 n4 P4 =eum o-3 N2 n2 =fer o3 =for n-3 L4 =für o8 n-9 P-2 L4 =gen o3 n-2 =gte o-3 N2 P2 =had o-3 N3 L-2
    =has o-6 N2 n2 P2 L2 =hat o5 N-4 =hen o5 N-5 n4 =hre o-2 L2 =hrt o-6 N3 n3 L2 =ich o-6 N5 L2 =ics o-2 N5 P-2 L-2
    =ide N4 n-5 =iel o-6 L4 =ier o-2 N3 =ies o3 n-3 L-2 =igt o-2 N-2 n5 =ill o-2 N2 P3 L-4 =im o2 N-3 =ima o4 L-2
    =in N4 n2 p-4 l-3 =ine o-4 N6 n-3 P3 =ing n2 =ion o-5 n8 P-2 =ird o2 P-2 =irs o5 N-4 =is o-4 n5 L-2 =ist N-2 P-4 L4
    =ith o3 =its P2 =ity n-2 L4 =ken P-2 L3 =ker o5 N-3 =kyo o-6 n6 =lar o-2 P4 =len o5 N5 n-5 L-5 =ler N-2 L3 =lle L3
    =man o-7 n7 =mbh n2 =men o2 N-3 =mer o-4 N2 n2 =mes o5 N-4 =mit o4 N-3 P2 L-2 =nce o-5 N2 L2 =nde o2 N-2
    =nds o-5 N3 P4 =ned o-4 P3 =nen o-3 N-2 P-2 L6 =ner N3 L-3 =nie o3 N-3 =nik o-4 N2 n4 L-2 =nte P3 =obe o-3 L4
    =och P6 L-4 =of o2 P-3 p4 L-2 =ogy o-5 n6 =old o-4 N3 =oll o2 P-2 p2 =on o-5 N2 n2 =ore N2 =ort N2 P2 L-3
    =oto N2 L-3 =pan o-3 n6 =ran o-5 N5 =rch N-3 n7 L-2 =rde o-5 n7 P2 L-4 =rea o-2 N-2 L4 =ren o2 P-2 p-3 l3
    =rie o-4 n2 l2 =rks o-2 N4 =rom n3 P-2 =rte o-5 N7 P-2 =sed n-6 p5 L4 =sen o3 N-3 n-3 P2 =ses o3 =shu o-4 n5
    =sse o2 L-2 =ste o-3 L-2 l7 =tal N3 L-2 =ted o-2 p2 =ten o-5 N5 n-2 P-3 p2 L4 =ter o3 n-4 P3 =tet N-2 P-3 L4
    =the N-2 L2 =tik N5 n-2 L-2 =try o-3 n3 =tte L-2 =tur o-3 n3 =uch o3 P-2 =ues o6 L-5 =uld N3 =ule N2 n-3 =um o-4 L4
    =und P-3 l3 =ung o-4 n5 =ure o-2 N-2 L4 =urg o7 N-3 n-3 =ute N-2 n2 =von N-3 P4 L-3 =war o-2 N-2 n-2 P3 L2
    =was o-7 N4 l4 =wed o-4 N5 =zu N2 L-3 =zum o3 n-2 =ält o-4 n-3 P4
    > head[1]
    = o-2 n-2 P-3 p2 L3 l4 =_ P-2 l2 =aff o5 N-4 =agr o-5 N5 =alr o-6 N6 =als o3 =an n2 L-2 l2 =and o-8 N3 n2 l2
    =ang o-3 N2 L3 =as p3 =auc N2 P-2 =auf o3 L-2 =aus o8 N-4 p-3 =bau o-5 N5 =bei o2 =ber o3 N-5 L-2 l3
    =bes o-3 P-2 L6 =bet o-4 N5 =bis o-6 N5 l2 =bra o-2 =bre N3 n-3 =but o-2 n2 =cam o-3 n2 l2 =car N-3 P3 =con o8 N-5
    =cor o3 N2 n-4 =cou n2 =dar o-4 N5 =das n-2 p3 =del o-2 n-2 L5 =der o3 N-2 L-2 =des o8 N-2 L-4 =deu o-2 n3
    =die N-2 P3 =dor P3 =dur o3 L-2 =ein o3 N-5 P6 L-2 =ele N6 n-3 =emp N4 n-2 =end o-2 N4 =ent o-4 L4 =erw L4
    =exp o4 n-3 =fac N-4 L4 =for n-4 L4 =fre o3 N-3 =fro n3 P-2 =für o3 n-3 P-2 L4 =gas N3 n-2 =geb n5 p-5
    =gef o-2 N6 L-3 =geg o3 n-3 =gel N-2 P3 =ges o7 n-3 L-2 =gmb n2 =gov o4 N-4 =hab o-3 N4 =had o-3 N3 L-2 =han o-4 N3
    =has o-6 N2 n2 P2 L2 =hat N-2 L4 =hei N5 n-4 =hel o2 =hoc o3 n-3 =hok o4 N-4 =hol l2 =hos o-5 N4 =hum o-9 n9
    =häl o-5 P5 =ihr o-5 P4 l3 =im o2 N-3 =in N4 n2 p-4 l-3 =ind o-4 n5 =inn o-5 N2 n4 L-2 =ins N-3 n3 P2
    =int N-4 n2 P4 =inv o-3 P2 =is o-4 n5 L-2 =ist P-3 L3 =jap o-3 n5 =jed P6 L-4 =kam o-3 N2 P-2 L3 =kan o2 L-3
    =kob o-3 L4 =kom o5 n-4 =kor N-3 L2 =kön o-6 L6 =lei N2 L-2 =lie N3 P-2 L-2 =mai o-3 l4 =man o3 N-2 =mar N4 n-2
    =med o-2 N2 =met o3 l-2 =min o2 N-2 =mit o5 N-4 P2 L-2 =mus o-4 l4 =nac o3 N-3 P-3 L4 =nag N2 n-2 =nat N3 n-2
    =nic N-2 P2 =nor o-3 N3 n2 =of o2 P-3 p4 L-2 =on o-5 N2 n2 =ope o-3 N3 n2 =osa o5 N-2 n-3 =par o3 n-2
    =pla o-4 N3 P3 =pre n-2 L3 =pro N-3 P2 =prä o-2 n2 =qua o-2 P3 =rec o-4 n3 =rei P-2 L2 =ren N-7 n7 =sai N-2 P3
    =sch o-3 P-2 L4 =sco N-2 P-2 L5 =sei o3 N3 P-4 =sen o-2 N4 l-2 =shi o-6 N-2 n6 L2 =sho o-3 N4 =sig o-2 N2 n-4 P3
    =sin N-4 L2 =sol o2 P-2 p2 =spe N2 L-3 =sta N-3 L4 =sto N5 P-5 =str o5 N-2 n-4 P2 =tak o-3 N4 =tec o-3 n5
    =the o2 N-2 P-2 L2 =tok o-3 N-2 n6 P2 L-2 =tol o-4 N3 =tra o4 N-4 P-2 =um o-4 L4 =und o-3 P-3 l3 =uni o4 N2 n-2 L-2
    =unt o4 N-2 =ver N2 L-2 =vis n-2 p2 =von N-3 P4 L-3 =vor o8 N-2 L-6 =war o-2 N-2 P3 L2 =was o-7 N5 l4 =weg P3 L-2
    =wer L3 =wes o-2 N3 n-2 =wil o-2 N2 P3 L-4 =win N2 l-3 =wir o-4 N-3 n2 L6 =woc o-4 N3 L2 =wol o2 N5 n-2 L-4
    =wou o-2 N3 =wur o-6 n7 =zu N2 L-3 =zum o3 n-2 =zwe o-3 P3 =übe n-2 L3
    > sound[0]
    = o8 N-6 n6 P-7 p4 L-7 l3 =romaji N-3 P-2 p2 l2
    > sound[-1] sound[0]
    =_| P-4 L3 =_|romaji P2 =romaji| o5 n3 P-2 p3 L-6 l-3 =romaji|romaji o3 N-4 n3 P-7 p4 L3 l-2
    =| o2 N-5 n3 P-2 L-4 l6 =|romaji n-2 P2 p-2 L-4 l4
    > sound[0] sound[1]
    =romaji| N-5 n6 P-7 p3 L-2 l2 =romaji|_ p-2 L4 =romaji|romaji N2 n-4 P5 L-3 =| o2 N-3 n5 P-2 p3 L-3 l-3
    =|_ o2 P-2 p2 L-5 l2 =|romaji o4 N-3 P-3 l3
    > list[0]
    = o-10 N10 p4 L-7 =area o2 N-6 L2 l3 =common o14 N-11 P-3 p2 L-2 =firm o3 N3 L-4 =form o-9 n11
    =given o-8 N-3 n-3 P11 l2 =house o-5 N8 n8 P-2 p-2 L-5 l-2 =noun o5 N5 n3 P-3 L-5 l-4 =place o-19 N-4 P-5 L21 l6
    =preposition n2 =says o2 =time o11 N-2 P-2 L-6 =title o17 N-6 n-4 P-4 L-3 =verb o3 n-4 p4 L-2
    > list[-1]
    = o6 N-8 n7 p-2 =area N-4 P-2 L3 l5 =common o4 N-2 n3 P-8 p4 L-3 l3 =firm o-5 N11 n-2 P-2 L-2 =form o3 n-3
    =given o-6 N-4 n2 P-2 p12 =house N3 n4 P-2 L-3 =house-small o-4 N7 L-2 =noun N-3 n4 P-5 l3 =place o6 N-3 n6 p-2 l-4
    =preposition o-2 L4 =says o-3 P5 L-2 =time o2 N-3 L4 =title o3 N-6 n-5 P13 p-2 L-2 =verb N3 n-3
    > list[1]
    = o4 N-2 n4 P-4 L-5 =_ P-2 l2 =area o-5 N-2 n2 L5 =common o-4 n2 P-3 p3 l2 =firm N-2 n4 =form o-5 N4 n2
    =given o8 N-4 n-4 =house n6 P-2 L-3 =house-small o3 N2 L-3 =noun o2 N-2 n2 P-4 L2 =place o2 N-6 n2 l3
    =preposition P3 L-3 =says o-6 N3 P7 L-4 =time o4 n-2 =title o6 N-2 n-4 =verb o-5 N2 n-3 P2 p2
    > list[-2]
    = n-2 p3 L-4 l3 =_ o3 N-2 p-3 =area o9 N-2 L-4 l-2 =common o2 n8 P-5 L-6 l3 =firm o2 N-3 n2 =form o-5 n-3 L9
    =given o4 N-5 n2 P2 L-3 =house N-2 n2 P-2 L4 =house-small o-4 N5 =noun o-6 N2 n5 P-3 L2 =place o3 n2 P-7 L4
    =preposition o4 N-2 L-2 =says o-2 N-2 n2 P7 L-4 =time o2 N-3 P2 =title o-4 n-7 P4 p9 L-2 =verb N6 n-5 P-4 p2
    > list[2]
    = o7 N-2 L-4 l-3 =_ o2 N-4 P-2 p2 L3 l2 =common n4 P3 L-5 l-2 =firm o-2 n3 l2 =given o4 N-4 P-2 L3 =house n2 p2 L-3
    =house-small o4 N-3 =noun n4 p-3 L2 l-2 =place o-3 N-2 n2 l5 =preposition o-2 n-2 l4 =says o4 L-3 =time o-3 L5
    =title N8 n-7 P-2 p5 l-2 =verb o-3 n6 L-5
    > list[-1] list[0]
    =_| o-3 N3 P3 L-3 =_|common o9 N-4 P-3 L-2 =_|given o-5 P5 =_|noun o3 =_|place o-3 N-3 P-4 L10 =_|verb o2
    =area| o-2 N-2 P-2 L3 l4 =area|place N-2 l3 =common| o-6 N3 n4 P-2 =common|area N-5 n2 L5 =common|common p3
    =common|firm N3 L-3 =common|given o-2 n-2 L3 =common|house N6 n-2 L-3 =common|noun o5 P-2 L-2
    =common|place o-6 n2 L3 l3 =common|time o7 L-5 =common|title o6 N-3 =common|verb o2 =firm| o-5 N10 P-4
    =form|common o3 n-3 =given| N-3 p9 =given|common o-4 n2 =house-small| o-4 N7 L-2 =house| o2 N5 n-5
    =house|common o-4 n5 =house|place n5 L-2 =noun| o2 N-6 n4 P-4 L2 l2 =noun|noun o-5 N4 =place| o2 N-3 n7 p-2 l-3
    =place|house n3 =preposition| o-2 L3 =says| o-2 N2 P3 L-2 =says|common o-2 P2 =title| o2 N-4 n-2 P9 p-2 L-2
    =title|given n-2 P4 =title|title o2 =verb| N2 n-2 P3 L-4 =verb|place P-2 L3 =| o2 n-3 =|common o7 N-2 n-3 p-2 l2
    =|firm o2 =|form o-9 n10 =|given l2 =|house o-2 n6 =|noun o3 N2 l-2 =|place o-7 N-2 P3 L6 =|preposition n2
    =|time o2 =|title o7 n-3 =|verb o-3 n-2 P2 p4
    > list[0] list[1]
    =area| o3 N-2 L2 =area|place N-3 n2 L3 =common| o2 N-4 n4 P-2 p2 =common|area o-2 n2 =common|common o4 n-3
    =common|given o2 n-2 =common|house o2 =common|noun N-2 =common|place o-2 N-2 l2 =common|verb o3 =firm| o2
    =firm|common o-2 N3 =form| o-5 n5 =form|common o-4 n5 =given| N-4 P8 L-3 =given|common o-3 n-2 L5 l2 =house| N2 n2
    =house|common o4 n2 L-2 =house|place o-3 N3 =noun| N4 =noun|common o4 n2 L-4 l-2 =noun|place N-4 n2
    =noun|verb o-4 N4 =place| o-8 N3 n2 P-2 L3 l2 =place|_ o-2 l3 =place|common o-10 n3 L9 =place|house N5 n-2 L-2
    =place|verb o-3 N-3 P-2 L6 l2 =time| o6 L-3 =time|common o2 L-2 =title| o8 N-2 P-3 =title|common o3 N-2
    =title|given o3 =verb| n-2 p3 =verb|common o3 n-2 p2 =| o-6 N3 p-2 L2 l4 =|_ o3 n-2 P-2 =|common o-6 N5 n-2 p2
    =|firm o-2 n5 =|form o-4 n4 =|given o4 N-4 P-2 =|house N-4 n8 =|house-small N2 L-2 =|noun o-3 n2 P-3 L6
    =|place o3 N2 n-3 L-2 =|preposition o-3 N2 P3 =|says o-3 P8 L-3 =|time o3 =|title o6 n-3 P-2
    =|verb o-3 N2 n-2 P2 p3 L-2
    > list[-1] list[0] list[1]
    =_|common| o3 N-2 =_|common|common o2 =_|given| o-3 P4 =_|place|common N-2 P-3 L6 =_|| P-3 L3 =_||common N3 P3 L-5
    =_||noun P-2 L2 =_||says o-7 N3 P4 =area|| o-2 L4 =common|area| o-2 L3 =common|area|place o-3 N-3 n2 L4
    =common|common| o-4 n2 p3 =common|firm|common o-3 N4 =common|given| o3 N-2 P2 L-2
    =common|house|common o6 N-2 n-2 L-2 =common|house|place o-2 N3 =common|noun| o-2 n2 =common|noun|common o3 L-2
    =common|noun|place o3 N-3 =common|place| o-7 n2 L3 l2 =common|place|_ n3 =common|place|common o-6 N3
    =common|place|house N4 n-2 =common|place|verb o-2 L2 l2 =common|time| o4 L-3 =common|time|common o3 L-2
    =common|title| o2 =common|title|common o2 =common|| o2 n-2 L-3 =common||_ o-4 N3 L2 =common||common N-4 n2 P2 L2
    =common||form o-2 N3 =common||given o6 N-7 L2 =common||house N-2 n4 =common||house-small N2 L-2
    =common||noun o-5 N2 L4 =common||place o-3 N2 n2 =common||verb P-2 L2 =firm|| o-3 N8 n-2 P-2 =firm||common n4
    =given|| N-2 n4 =given||common n-3 p5 =house-small|| N3 =house-small||common o-2 N3 =house|common|place o-4 n5
    =house|place|common n3 =house||common N3 =noun|common| o-4 n5 =noun|common|place o2 n-2 =noun|noun| o-5 N4
    =noun|place|common L4 =noun|| o3 N-6 n4 P-3 =noun||common o-6 N2 n-2 L4 =place|common| o-2 l3
    =place|common|place o-3 n5 =place|house|common n2 =place|| n5 =place||_ o4 n-4 =place||common o2 l-2
    =place||place o-2 n2 =preposition|| o-2 L3 =says|| P3 L-2 =title|given| P4 =title|| N-2 P6 =title||common N-2 P3
    =verb|| N3 n-2 P-2 =verb||common P4 L-3 =|common| o4 p-2 =|common|common o3 n-2 =|common|noun o2
    =|common|place n-3 l3 =|firm| o2 =|form| o-5 n5 =|form|common o-4 n4 =|given| N2 n2 P-3 =|house|common n3
    =|noun| o5 n-4 =|noun|common o2 N-2 n2 =|noun|verb o-3 N4 =|place| N-3 n7 l-4 =|place|common o-3 N-2 P4 L-2 l3
    =|time|common o-2 n2 =|title| o2 =|verb| p3 =|verb|common p2 =|| o-5 N2 n-4 P5 l4 =||_ o3 =||common o2 P-8 L6
    =||firm o-5 n4 =||form o-2 n3 =||given o-3 N3 =||house n2 =||noun o2 N-2 =||place o6 N2 n-6 =||preposition o-2 P3
    =||says o-2 N-2 P5 =||title o3 =||verb o2 p2
    > list[-1] shape[0] list[1]
    =_|AAA| N-2 L3 =_|Aa| N6 L-6 =_|Aa|common o4 N-2 P-2 =_|Aa|noun N-3 P-2 L4 =_|Aa|place o2 N-2 =_|Aa|says o-7 N3 P4
    =_|Aa|time o3 N-2 =area|Aa| o-2 N-2 P-2 L4 l2 =common|AAA| o-2 N3 =common|Aa| N-3 L-3 l3 =common|Aa|_ o-2 n3
    =common|Aa|area o-3 N-2 L5 =common|Aa|common N-2 P2 =common|Aa|firm o3 N-2 =common|Aa|form N3 n-2
    =common|Aa|given o7 N-6 =common|Aa|house o-3 N3 =common|Aa|noun N2 =common|Aa|place o-4 N-3 n3 L5
    =common|Aa|title o3 =common|Aa|verb N-2 P-3 L3 =common|a| o-5 n3 p3 =common|a|common o3 N-2 =common|a|place o2
    =firm|Aa| N7 n-4 =firm|Aa|common o-2 n4 =form|a| o3 n-3 =given|Aa| o-2 p5 =given|Aa|common o-2 n-3 p7
    =house|Aa| N-2 n3 =house|Aa|common o-2 N3 n2 =house|a|place o-4 n5 =noun|Aa| o3 N2 n-2 P-4 L-4 l4
    =noun|Aa|common o-2 N-2 n-3 L7 =noun|a| o-2 n4 =noun|a|common o-2 N4 n-2 =noun|a|place o2 n-2 =place|,| o3 n-2
    =place|-|place o-3 n2 l2 =place|Aa| o4 n3 l-4 =place|Aa|common n3 =place|a| n-3 l2 =place|a|common o2 n-2
    =place|a|place o-3 n5 =preposition|Aa| o-2 L4 =says|Aa| P2 L-2 =title|Aa| o-3 N-2 n-3 P10 =title|Aa|common N-2 P3
    =verb|Aa| P-2 L3 =verb|Aa|common o-3 N4 P2 L-3 =|,|common o2 =|-| o4 n-9 p3 l2 =|-|noun o-3 n3 =|.| o-7 n7
    =|.|_ o3 n-2 =|AA| o4 =|AA|common N-3 n4 =|Aa| o4 n3 l-4 =|Aa|_ o-3 L3 =|Aa|common o4 n-4 P-5 L3 l4
    =|Aa|given o-2 N3 =|Aa|house o2 =|Aa|noun o2 N-2 =|Aa|place o3 n-2 =|Aa|says P3 =|Aa|title o-2 L2 =|Aa|verb N2
    =|a| o2 N-2 n4 =|a|firm o-4 n4 =|a|noun o5 n-5 =|a|place n-4 l3
    > list[-2] list[-1] shape[0]
    =_|_|AAA L2 =_|_|Aa L-2 =_|common|Aa o4 N4 n-3 P-2 L-2 =_|common|a N2 =_|title|Aa o-5 P7 =_||Aa o4 P-3 l-2
    =_||a o2 n-2 =common|area|Aa N-3 n-2 P-2 l9 =common|common|Aa N-3 P3 p3 L-3 l2 =common|common|a o3 N-2
    =common|firm|Aa o-3 N4 =common|given|Aa p4 =common|house|Aa o-3 N3 n4 L-2 =common|house|a o-12 n11
    =common|noun|, o-2 n3 =common|noun|Aa N-3 n3 P-5 L2 l2 =common|noun|a o-2 N3 =common|place|, o3 n-3
    =common|place|Aa o5 l-4 =common|place|a o-4 n5 =common|title|Aa n-2 P4 =common|verb|Aa L2 =common||- o3 n-2
    =common||AA o4 N-3 =common||Aa N5 n-5 P2 p-4 L2 =firm|common|Aa o4 N-2 =firm||Aa p-2 =form|common|Aa o-2 n-2 L4
    =given|common|Aa N-7 n2 P3 =given||- o-3 p4 =given||Aa o3 =given||a o3 p-2 =house-small|common|Aa o-4 N5
    =house|common|Aa o-5 N-3 n6 P-2 L4 =house|common|a o-4 n5 =house|place|a o5 n-5 =house||a o-4 n4
    =noun|common|Aa L-2 =noun|common|a o2 =noun|house|a o-4 n4 =noun||Aa N-3 n4 p-2 L3 =noun||a o-2 n3
    =place|common|Aa o-2 N-4 n3 P-3 L4 l2 =place|house|a o4 n-4 =place||Aa N4 n-3 P-2 l2 =says|common|Aa N-2 P5 L-3
    =time|common|Aa o4 L-3 =title|common|Aa N6 P-5 =title|given|Aa n-2 p4 =title||Aa o-3 N-3 n-3 P9 p2 L-2
    =verb|common|Aa N3 P-3 L2 =verb|common|a o2 N-2 =|common|Aa o-5 n2 p-2 L4 l2 =|firm|Aa o-2 N5 =|form|. o-6 n6
    =|form|a o3 n-3 =|given|Aa o-3 n3 p3 =|house|Aa o2 =|house|a o6 n-6 =|noun|Aa o3 L-3 =|place|Aa o-3 n2
    =|place|a o3 n-2 =|says|Aa N-2 P5 L-2 =|title|Aa o3 =|verb|Aa o-6 N4 P3 =||) o2 n-2 =||. o-4 n4 =||AA o-2 n3
    =||Aa n2 P-2 p5 L-5 =||AaA o-2 =||a o-3 p2 l2
    > shape[0] list[1] list[2]
    =(|| o3 n-3 =,|| o3 n-2 =-||common o3 n-5 p2 =.|_|_ o4 n-2 =.|| o-4 n5 =AA|| o9 N-6 n-2 =AA||common o-5 N4
    =Aa|_|_ o-2 N-2 n2 P-2 l2 =Aa|common| N2 n-2 p-2 =Aa|common|common N-5 n4 p3 =Aa|common|firm l3
    =Aa|common|house o3 N-3 p3 =Aa|common|noun o2 n5 P2 L-5 l-2 =Aa|common|place N4 n-6 L-2 l4
    =Aa|common|time o-5 N3 L2 =Aa|common|title N-2 n-2 p2 L2 =Aa|common|verb o-2 N2 n-2 L2 l2 =Aa|firm| o3 =Aa|form| N2
    =Aa|given| o4 =Aa|given|common o3 N-4 L2 =Aa|house-small| o-3 N4 =Aa|house| o3 =Aa|house|common N2 n2 L-2
    =Aa|noun| o2 N-3 n2 P-2 =Aa|noun|common o3 n-2 L-2 =Aa|place| N3 n-3 =Aa|place|common o2 N-2 n3 L-2
    =Aa|place|verb N-4 n4 =Aa|says|common o-6 N2 P4 =Aa|title| o2 =Aa|title|given L3 =Aa|verb| o-3 N4 P4 l-3
    =Aa|verb|common o-5 N-3 n2 P-2 p2 l5 =Aa|| o-2 p3 =Aa||_ o2 N-2 n-2 p2 L-2 =Aa||common n2 P3 p-4 L2 l-4
    =Aa||form o-3 N4 =Aa||given o2 N-4 L2 =Aa||house n4 =Aa||noun p-2 L2 =Aa||place o5 N-6 l2 =Aa||preposition o-4 l4
    =Aa||says N3 L-3 =Aa||title o-6 N11 n-3 p3 L-3 =Aa||verb N3 n2 P3 L-6 l-2 =a|common|common o2 n-3 p2
    =a|common|noun o2 =a|common|place o-3 N3 =a|firm| o-4 n4 =a|house|common o3 n-3 =a|noun|common o6 n-5 =a|place| l2
    =a|place|_ o-3 n3 =a|place|house o2 n-2 =a|verb|common o2 =a|| o-3 n3 =a||_ o4 n-2 =a||common n2 p-2
    =a||house o-5 N3 n2 =a||place o-2 n2 =a||verb p3
    > used[0]
    = o6 N-4 n3 P-4 p2 L-3 =often o-6 N2 n2 P-2 l4 =small o10 N-5 n4 P-6 L-5 =twice P2 p3
    > used[0] list[0] shape[0]
    =often|area|Aa N-4 L2 =often|house|Aa o8 N-7 n2 L-2 =often|noun|Aa o-3 N7 L-2 =often|place|Aa o-5 n2 l2
    =often|title|Aa o6 N-2 P-2 =often||AA o-4 N5 =often||Aa o-10 P4 L3 l4 =small|common|Aa o6 N-4
    =small|common|a o4 N-5 p2 l2 =small|house|Aa o-5 N3 n3 =small|noun|a o4 n-3 =small|says|a o2 =small|verb|a o4 n-4
    =small||Aa o-3 n8 P-2 L-2 =small||a o3 N2 =twice|house|Aa o-4 N4 n4 p-2 =twice|noun|Aa n4 L-3
    =twice|place|Aa o4 N-3 P-6 L4 =twice|time|Aa o4 n-2 =twice|title|Aa o4 =twice||AA N3 L-2
    =twice||Aa o-5 N-2 n-6 P9 p2 L3 l-2 =|area|Aa n-3 L2 l2 =|common|Aa o2 P-2 =|firm|Aa N5 L-3 =|form|Aa o-2 n3
    =|given|Aa o-7 N-3 n-3 P10 L2 l2 =|house|Aa o-4 N8 L-2 =|noun|Aa o4 N-2 l-2 =|place|Aa o-16 N4 L8 l3
    =|time|Aa o8 L-5 =|title|Aa o5 N-2 n-2 =||( o3 n-3 =||) o3 n-2 =||, o6 n-2 =||- o-2 N-3 n2 p4 l2 =||. n6 P-2
    =||0 o2 =||0000 o4 =||: o3 n-2 =||; o3 n-3 =||AA N4 L-2 =||AAA o-4 N5 =||Aa o7 N-3 n-5 P-2 p4 =||AaA o-3 N3
    > used[0] list[-1]
    =often| N4 n-3 L3 l-3 =often|_ o-3 N5 P-4 L2 =often|area L-3 l6 =often|common P2 =often|given n-2 p3
    =often|house N-2 n4 =often|noun N-3 n3 L-2 l2 =often|place n3 l-2 =often|title N-2 P3
    =small| o-2 N-5 n11 P-2 p-2 L-2 =small|_ o7 N-4 P-2 =small|common P-2 p3 L-2 =small|form o5 n-4 =small|given o-2 n2
    =small|house o-2 n2 =small|noun N2 =small|place l2 =small|title o2 =small|verb o2 =twice| o4 N-3 P-2 L3
    =twice|_ o-4 L5 =twice|common o2 N-3 n2 p2 L-4 =twice|given n-2 p4 =twice|noun o-3 N2 L3 =twice|place n3 l-2
    =twice|says P2 =twice|title P4 =twice|verb P2 L-3 =| o2 N-5 P4 L-5 l3 =|_ N-2 P5 L-3 =|area o-2 N-2 L7
    =|common o4 P-9 L3 =|firm o-5 N6 L-2 =|form o-5 n5 =|given o-3 N-3 n5 P-2 p4 =|house o2 N3 n-2 L-2
    =|house-small o-3 N6 L-2 =|noun o5 N-4 P-3 L-2 l2 =|place o7 N-2 l-3 =|preposition o-2 L4 =|title N-3 n-3 P7
    =|verb n-2 L2
    > place[0]
    = o4 n9 P-2 L-9 =glued o4 N-10 n5 P-6 p7 L-4 l4 =opened N3 n-6 L3
    > place[0] shape[0] list[0]
    =glued|)| o3 n-2 =glued|,| o6 n-2 =glued|-| o-5 n2 p4 l2 =glued|.| n6 P-2 =glued|:| o3 n-2 =glued|;| o3 n-3
    =glued|Aa| o2 N-2 n-4 p2 l3 =glued|Aa|house n2 =glued|Aa|noun o-3 n4 =glued|Aa|place N-2 n3 l2 =opened|AA| N4 L-2
    =opened|Aa| o-2 L4 =opened|Aa|common o3 =opened|Aa|noun o3 =opened|Aa|place o-3 L4 =start|Aa| P4 L-2
    =start|Aa|common o8 N-4 P-2 L-2 =start|Aa|given o-5 P5 =start|Aa|place o-2 P-3 L5 =start|Aa|verb o2 =|(| o3 n-3
    =|0000| o4 =|0| o3 n-2 =|AAA| o-5 N6 =|AA| N5 L-2 =|AA|form n2 =|AaA| o-5 N4 =|AaA|form n2 =|Aa| o-10 N-2 P5 p4 L4
    =|Aa|area o2 N-6 L2 l3 =|Aa|firm o4 L-3 =|Aa|form o-2 n3 =|Aa|given o-2 N-2 n-3 P5 L2 l2
    =|Aa|house o-3 N6 n7 p-2 L-4 l-2 =|Aa|noun N7 n2 L-2 l-3 =|Aa|place o-11 N2 L5 l4 =|Aa|time o11 N-2 P-2 L-6
    =|Aa|title o11 N-4 n-3 P-3 L-2 =|Aa|verb o-2 P2 p3 =|a| o5 N2 n-3 l-2 =|a|common o3 N-5 p2 l2 =|a|noun o2
    =|a|verb o7 n-4 p-2
    > place[0] used[0]
    =glued| o5 N-5 n6 P-5 L-3 =glued|often N-3 n2 p-2 l4 =glued|small o-3 p3 =glued|twice o2 n-4 p6 l-2 =opened| n-3 L3
    =opened|often N2 n-2 =start| N-2 P5 L-3 =start|often o-3 N5 P-4 L2 =start|small o7 N-4 P-2 =start|twice o-4 L5
    =| N4 P-4 p2 =|often o-2 N-2 P2 p2 =|small o5 n4 P-3 p-2 L-3 =|twice o2 n4 P3 p-3 L-5
    > word[-1] shape[0]
    ='|a o-2 n2 =(|AA N2 =,|Aa o-3 N2 =,|a o2 =-|Aa o-4 n2 P-3 p2 l3 =-|a o-4 p3 =.|Aa N-2 P3 =:|Aa o2 n-2 L2 =_|AAA L2
    =_|Aa L-2 =about|Aa o-2 N3 =als|Aa o5 N-4 =am|Aa o-2 N-4 P-2 L3 l4 =and|Aa o-11 N6 n4 L2 =and|a o3 n-2
    =at|Aa o-4 N-2 n2 P-2 L6 =auf|Aa L3 =aus|Aa N-4 n-2 P-2 L7 =beide|Aa o3 =bei|Aa o-6 N4 L2 =by|Aa o-4 P3
    =das|Aa o3 N4 n-2 P-2 L-4 =dem|Aa N2 L-3 =den|Aa o3 L-2 =der|Aa o2 P-3 p3 L-2 =des|Aa o5 L-5 =deutschen|Aa n3
    =die|Aa o3 N6 n-3 P-3 L-3 =einem|Aa o2 =einen|Aa o4 N-2 =einer|Aa o3 N-2 =eine|Aa o7 N-3 L-3 =ein|Aa o6 N-3 L-2
    =for|a o-2 n3 =from|Aa o-4 N4 =für|Aa o2 N-3 n4 L-2 =german|Aa o3 N-3 =gmbh|a o2 n-2 =im|Aa o2 =industry|a o-5 n5
    =international|Aa o3 n-2 =in|Aa o-5 N-7 P-2 L13 =japanischen|Aa o2 N-2 n2 L-2 =japanische|Aa N2 =ltd|. o-5 n5
    =mit|Aa o-2 N3 P2 L-2 =nach|Aa o-3 N-4 P-3 L9 =of|Aa o-4 N3 n2 P-4 L2 l2 =of|a n2 =on|Aa o-3 N4 =port|a o-4 n4
    =präfektur|Aa N-2 L3 =sagte|Aa P3 =schleswig|- o-2 l2 =sich|Aa o-3 P6 L-3 =so|Aa P4 L-3 =start|- o3
    =the|Aa o-3 N2 P-5 L6 =to|Aa o-8 P2 L7 =und|Aa o-2 N-3 n5 P-2 L4 =universität|Aa n2 =up|Aa o-5 N5 L2 =vom|Aa N6 L-4
    =von|Aa N3 L-2 =von|a o-3 p3 =will|a o-3 N3 =with|Aa o-6 N4 L3 =zum|Aa o4 N-3 =zu|Aa n2 L-3 =über|Aa o4 P-2 L-3
    =über|a o-3 N3 =–|Aa o2 L2
    > shape[0] word[1]
    =.|_ o4 n-2 =AA|, o-5 n3 =AA|. o-3 N3 =Aa|& N4 n-3 =Aa|' o-2 N2 P-2 l2 =Aa|( o-3 n5 L-2 =Aa|, o-4 p6 L-2 =Aa|. o-3
    =Aa|2025 o2 =Aa|: n-2 P4 =Aa|; o-2 N-2 L3 =Aa|_ o-2 N-2 n2 P-2 l2 =Aa|an L-2 l2 =Aa|and o-9 N2 n3 L2 l2
    =Aa|aus o3 N-2 =Aa|bei o2 =Aa|besichtigt o-5 N3 n2 =Aa|delegation o-4 L5 =Aa|der o4 L-2 =Aa|des o3 L-2
    =Aa|die N-2 P3 =Aa|eine N-2 P4 =Aa|eingeladen N-2 P3 L-2 =Aa|for n-3 L4 =Aa|from n3 P-2 =Aa|für o3 n-3 P-2 L4
    =Aa|had o-4 N3 L-2 =Aa|has o-7 N3 n2 P2 L2 =Aa|hatten o-4 L5 =Aa|hospital o-3 N4 =Aa|im o2 N-3 =Aa|in o5 p-3 l-3
    =Aa|is o-4 n5 P2 L-2 =Aa|ist n2 P-3 L3 =Aa|minister o3 L-2 =Aa|mit o4 N-3 P2 L-2 =Aa|nach o3 N-4 P-3 L4
    =Aa|of o-5 N5 P-3 p4 L-2 =Aa|on o-4 N2 =Aa|seit N4 P-3 L-2 =Aa|since o-3 L2 =Aa|the N-2 L2 =Aa|to N-2
    =Aa|told o-4 N3 =Aa|und o5 N-6 n-2 P-3 L2 l3 =Aa|university N4 L-2 =Aa|von N-3 P4 L-3 =Aa|war o-2 n-2 P3 L2
    =Aa|was o-8 N4 l4 =Aa|will N2 P3 L-3 =Aa|wird o2 P-2 =Aa|wollen N5 n-2 L-4 =Aa|would o-2 N3 =Aa|wurde n2 P2 L-4
    =Aa|zu N2 L-3 =Aa|zum o3 n-2 =Aa|über L2 =Aa|“ o2 =a|: o-2 N3 =a|bis o-3 N3 =a|der n-2 P2 p2 =a|in o-4 N4 =a|of o2
    =a|und o-3 N5 =a|wurde o-3 n4
    > word[-1] shape[0] shape[1]
    =(|AA|) N2 =,|Aa|, o-5 N4 n2 =,|Aa|Aa o3 n-2 =,|Aa|a o-3 N2 P2 =-|Aa|. n-2 l2 =-|Aa|Aa o2 N-2 P-2 L2
    =-|Aa|a o-3 N4 L-2 l3 =-|a|a o-3 p3 =.|Aa|0000 o2 P-2 =.|Aa|Aa P3 =.|Aa|a P3 =:|Aa|Aa N2 L-2 =:|Aa|a o2 N-3 L3
    =_|Aa|, o-4 N2 L2 =_|Aa|- N-2 =_|Aa|. o-3 L5 =_|Aa|: N-3 P5 L-2 =_|Aa|Aa o3 P-3 =_|Aa|a o3 N2 L-6
    =and|Aa|. o-3 N-2 n4 L2 =and|Aa|Aa n-3 P4 =and|Aa|a o-5 N2 P-2 L4 =and|a|Aa o2 n-2 =aus|Aa|a o-6 N-3 P-2 L12
    =by|Aa|Aa o-2 P4 =das|Aa|a o7 N-4 L-2 =dem|Aa|a o-2 N2 P2 L-2 =den|Aa|a o4 N-2 L-2 =der|Aa|, o5 L-3
    =der|Aa|Aa o-2 N-3 n4 P-2 L3 =der|Aa|a N4 p2 L-4 =des|Aa|Aa o3 N-2 =des|Aa|a o-3 N2 n3 L-2 =die|Aa|Aa o-4 N5 n-2 L2
    =die|Aa|a o3 P-2 L-2 =einen|Aa|a o4 N-2 =einer|Aa|a o3 N-2 =eine|Aa|a o3 =ein|Aa|a o4 N-2 =from|Aa|a o-2 N-2 L5
    =für|Aa|a n3 L-2 =im|Aa|a o-2 N2 =in|Aa|, o-2 L4 =in|Aa|. L3 =in|Aa|Aa o-3 N-2 L5 =in|Aa|a o-3 N-2 L8
    =japanische|Aa|a o-4 N4 =mit|Aa|a N3 =nach|Aa|a N-2 P-3 L4 =of|Aa|, o-3 N2 =of|Aa|. o-4 N6 n-2 L-2 l3
    =of|Aa|Aa o7 N-2 =of|Aa|a o-4 N2 L2 =of|a|Aa o-2 n2 =on|Aa|a o-4 N5 =präfektur|Aa|a L4 l-2 =schleswig|-|Aa o-2 l2
    =start|-|a o3 =the|Aa|Aa o4 N-2 n-2 =the|Aa|a N7 P-4 L-3 =to|Aa|, o-3 P4 L-3 =to|Aa|Aa N-3 L4 =to|Aa|a o-3 P-2 L4
    =und|Aa|. o-3 L3 =und|Aa|a n3 L-2 =university|a|Aa o-2 n2 =vom|Aa|a o-5 N6 =von|Aa|. o6 N3 P-4 L-5
    =von|Aa|Aa o-3 L2 =von|Aa|a o-6 n-2 P5 L3 =von|a|Aa o-3 p3 =will|a|a o-3 N3 =with|Aa|Aa o-2 N4 L-3 =zum|Aa|a o4 L-3
    =–|Aa|Aa L3
    > word[-2] word[-1] shape[0]
    =,|ltd|. o-5 n5 =,|sagte|Aa P3 =,|so|Aa P4 L-3 =,|the|Aa o5 N-3 =-|up|Aa o-3 N5 =2025|–|Aa L2 =_|"|Aa o4
    =_|_|AAA L2 =_|_|Aa L-2 =_|about|Aa o-2 N4 =_|das|Aa o-4 N5 =_|der|Aa o6 N-7 =_|the|Aa o4 P-2 L-3
    =and|industry|a o-5 n5 =an|der|Aa o-2 L3 =auf|der|Aa N-7 L6 =austausch|von|Aa o4 N-3 =by|the|Aa o-4 N6 L-2
    =dr|.|Aa P3 =durch|das|Aa o-5 N6 =gmbh|aus|Aa o-2 L4 =in|der|Aa o5 N-2 L-3 =in|die|Aa o-4 L5 =mit|dem|Aa N4 L-2
    =mit|der|Aa o-8 N3 L6 =of|the|Aa o3 n2 L-6 =on|the|Aa o-3 L4 =schleswig|-|Aa l3 =start|-|a o3 =to|the|Aa N-4 L4
    =und|der|Aa N3 L-2 =university|of|Aa n3 L-2 =visited|the|Aa o-3 N4 =von|der|Aa o-5 N3 p3 =with|the|Aa o-5 N4
    > run[0] shape[0]
    =title|Aa n-3 P4 p4 L-5 l2 =|( o3 n-3 =|) o3 n-2 =|, o6 n-2 =|- o-2 N-3 n2 p3 l2 =|. n6 P-2 =|0 o2 =|0000 o4
    =|: o3 n-2 =|; o3 n-3 =|A o3 N-5 n3 =|AA o-7 N7 n3 P-2 =|AAA o-6 N6 =|Aa o-4 N-6 n8 P-5 L3 l3
    =|AaA o-9 N4 n4 P2 L-2 =|a o18 N-5 n-11 P-2 p2 L-3
    > sound[0] list[-1]
    =romaji| o3 N-5 n4 P2 l-6 =romaji|_ P2 =romaji|area N-2 L3 l2 =romaji|common n3 P-4 l4 =romaji|firm N4 n-2
    =romaji|given p4 =romaji|house n3 =romaji|noun o3 n-5 P-3 l5 =romaji|place n3 l-2 =romaji|title o-2 N-2 P6
    =romaji|verb N2 =| o2 N-3 n2 P-3 p-2 L-2 l6 =|_ P-4 L3 =|area N-2 P-2 l3 =|common o3 P-4 p5 L-2 =|firm o-4 N6 P-2
    =|form o3 n-3 =|given o-5 N-3 n3 P-2 p8 =|house N2 n2 L-2 =|house-small o-3 N5 =|noun o-2 N-2 n9 l-3
    =|place o5 N-3 n3 p-2 =|preposition o-2 L3 =|says o-3 P5 =|time o2 =|title o5 N-4 n-5 P7 p-2 =|verb n-3 P2
    > sound[0] used[0]
    =romaji| o2 n2 P2 L-4 =romaji|often o-2 P-6 L4 l5 =romaji|small o3 N-2 =romaji|twice n-2 P3 p3 l-2
    =| o4 N-4 P-5 p3 l2 =|often o-4 N3 n2 P4 L-4 =|small o7 N-3 n3 P-5 L-5 =|twice N-2
    """#)
}
