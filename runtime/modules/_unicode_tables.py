# lint_sizes: table. Written by scripts/generate_unicodedata.py: do not edit.
VERSION = "16.0.0"
CATEGORY = """
w:Cc 1:Zs 3:Po 1:Sc 3:Po 1:Ps 1:Pe 1:Po 1:Sm 1:Po 1:Pd 2:Po a:Nd 2:Po 3:Sm 2:Po q:Lu 1:Ps 1:Po 1:Pe 1:Sk 1:Pc 1:Sk q:Ll 1:Ps
1:Sm 1:Pe 1:Sm x:Cc 1:Zs 1:Po 4:Sc 1:So 1:Po 1:Sk 1:So 1:Lo 1:Pi 1:Sm 1:Cf 1:So 1:Sk 1:So 1:Sm 2:No 1:Sk 1:Ll 2:Po 1:Sk 1:No
1:Lo 1:Pf 3:No 1:Po n:Lu 1:Sm 7:Lu o:Ll 1:Sm 8:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 3:Ll 2:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 3:Lu 2:Ll 4:Lu 1:Ll 2:Lu 1:Ll 3:Lu 3:Ll 2:Lu 1:Ll
2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 2:Ll 1:Lu 1:Ll 2:Lu 1:Ll 3:Lu 1:Ll 1:Lu 1:Ll 2:Lu 2:Ll 1:Lo 1:Lu 3:Ll 4:Lo 1:Lu
1:Lt 1:Ll 1:Lu 1:Lt 1:Ll 1:Lu 1:Lt 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu 1:Lt 1:Ll 1:Lu 1:Ll 3:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 7:Ll 2:Lu 1:Ll 2:Lu 2:Ll 1:Lu 1:Ll 4:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1x:Ll 1:Lo r:Ll
i:Lm 4:Sk c:Lm e:Sk 5:Lm 7:Sk 1:Lm 1:Sk 1:Lm h:Sk 34:Mn 1:Lu 1:Ll 1:Lu 1:Ll 1:Lm 1:Sk 1:Lu 1:Ll 2:Cn 1:Lm 3:Ll 1:Po 1:Lu 4:Cn
2:Sk 1:Lu 1:Po 3:Lu 1:Cn 1:Lu 1:Cn 2:Lu 1:Ll h:Lu 1:Cn 9:Lu z:Ll 1:Lu 2:Ll 3:Lu 3:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 5:Ll 1:Lu 1:Ll 1:Sm 1:Lu 1:Ll 2:Lu 2:Ll 1f:Lu 1c:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:So 5:Mn 2:Me 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Cn 12:Lu 2:Cn 1:Lm 6:Po 15:Ll 1:Po 1:Pd 2:Cn 2:So 1:Sc 1:Cn 19:Mn 1:Pd 1:Mn 1:Po 2:Mn 1:Po 2:Mn 1:Po 1:Mn 8:Cn r:Lo
4:Cn 4:Lo 2:Po b:Cn 6:Cf 3:Sm 2:Po 1:Sc 2:Po 2:So b:Mn 1:Po 1:Cf 3:Po w:Lo 1:Lm a:Lo l:Mn a:Nd 4:Po 2:Lo 1:Mn 2r:Lo 1:Po 1:Lo
7:Mn 1:Cf 1:So 6:Mn 2:Lm 2:Mn 1:So 4:Mn 2:Lo a:Nd 3:Lo 2:So 1:Lo e:Po 1:Cn 1:Cf 1:Lo 1:Mn u:Lo r:Mn 2:Cn 2h:Lo b:Mn 1:Lo e:Cn
a:Nd x:Lo 9:Mn 2:Lm 1:So 3:Po 1:Lm 2:Cn 1:Mn 2:Sc m:Lo 4:Mn 1:Lm 9:Mn 1:Lm 3:Mn 1:Lm 5:Mn 2:Cn f:Po 1:Cn p:Lo 3:Mn 2:Cn 1:Po
1:Cn b:Lo 5:Cn o:Lo 1:Sk 6:Lo 1:Cn 2:Cf 5:Cn 9:Mn 15:Lo 1:Lm o:Mn 1:Cf w:Mn 1:Mc 1i:Lo 1:Mn 1:Mc 1:Mn 1:Lo 3:Mc 8:Mn 4:Mc 1:Mn
2:Mc 1:Lo 7:Mn a:Lo 2:Mn 2:Po a:Nd 1:Po 1:Lm f:Lo 1:Mn 2:Mc 1:Cn 8:Lo 2:Cn 2:Lo 2:Cn m:Lo 1:Cn 7:Lo 1:Cn 1:Lo 3:Cn 4:Lo 2:Cn
1:Mn 1:Lo 3:Mc 4:Mn 2:Cn 2:Mc 2:Cn 2:Mc 1:Mn 1:Lo 8:Cn 1:Mc 4:Cn 2:Lo 1:Cn 3:Lo 2:Mn 2:Cn a:Nd 2:Lo 2:Sc 6:No 1:So 1:Sc 1:Lo
1:Po 1:Mn 2:Cn 2:Mn 1:Mc 1:Cn 6:Lo 4:Cn 2:Lo 2:Cn m:Lo 1:Cn 7:Lo 1:Cn 2:Lo 1:Cn 2:Lo 1:Cn 2:Lo 2:Cn 1:Mn 1:Cn 3:Mc 2:Mn 4:Cn
2:Mn 2:Cn 3:Mn 3:Cn 1:Mn 7:Cn 4:Lo 1:Cn 1:Lo 7:Cn a:Nd 2:Mn 3:Lo 1:Mn 1:Po a:Cn 2:Mn 1:Mc 1:Cn 9:Lo 1:Cn 3:Lo 1:Cn m:Lo 1:Cn
7:Lo 1:Cn 2:Lo 1:Cn 5:Lo 2:Cn 1:Mn 1:Lo 3:Mc 5:Mn 1:Cn 2:Mn 1:Mc 1:Cn 2:Mc 1:Mn 2:Cn 1:Lo f:Cn 2:Lo 2:Mn 2:Cn a:Nd 1:Po 1:Sc
7:Cn 1:Lo 6:Mn 1:Cn 1:Mn 2:Mc 1:Cn 8:Lo 2:Cn 2:Lo 2:Cn m:Lo 1:Cn 7:Lo 1:Cn 2:Lo 1:Cn 5:Lo 2:Cn 1:Mn 1:Lo 1:Mc 1:Mn 1:Mc 4:Mn
2:Cn 2:Mc 2:Cn 2:Mc 1:Mn 7:Cn 2:Mn 1:Mc 4:Cn 2:Lo 1:Cn 3:Lo 2:Mn 2:Cn a:Nd 1:So 1:Lo 6:No a:Cn 1:Mn 1:Lo 1:Cn 6:Lo 3:Cn 3:Lo
1:Cn 4:Lo 3:Cn 2:Lo 1:Cn 1:Lo 1:Cn 2:Lo 3:Cn 2:Lo 3:Cn 3:Lo 3:Cn c:Lo 4:Cn 2:Mc 1:Mn 2:Mc 3:Cn 3:Mc 1:Cn 3:Mc 1:Mn 2:Cn 1:Lo
6:Cn 1:Mc e:Cn a:Nd 3:No 6:So 1:Sc 1:So 5:Cn 1:Mn 3:Mc 1:Mn 8:Lo 1:Cn 3:Lo 1:Cn n:Lo 1:Cn g:Lo 2:Cn 1:Mn 1:Lo 3:Mn 4:Mc 1:Cn
3:Mn 1:Cn 4:Mn 7:Cn 2:Mn 1:Cn 3:Lo 2:Cn 1:Lo 2:Cn 2:Lo 2:Mn 2:Cn a:Nd 7:Cn 1:Po 7:No 1:So 1:Lo 1:Mn 2:Mc 1:Po 8:Lo 1:Cn 3:Lo
1:Cn n:Lo 1:Cn a:Lo 1:Cn 5:Lo 2:Cn 1:Mn 1:Lo 1:Mc 1:Mn 5:Mc 1:Cn 1:Mn 2:Mc 1:Cn 2:Mc 2:Mn 7:Cn 2:Mc 6:Cn 2:Lo 1:Cn 2:Lo 2:Mn
2:Cn a:Nd 1:Cn 2:Lo 1:Mc c:Cn 2:Mn 2:Mc 9:Lo 1:Cn 3:Lo 1:Cn 15:Lo 2:Mn 1:Lo 3:Mc 4:Mn 1:Cn 3:Mc 1:Cn 3:Mc 1:Mn 1:Lo 1:So 4:Cn
3:Lo 1:Mc 7:No 3:Lo 2:Mn 2:Cn a:Nd 9:No 1:So 6:Lo 1:Cn 1:Mn 2:Mc 1:Cn i:Lo 3:Cn o:Lo 1:Cn 9:Lo 1:Cn 1:Lo 2:Cn 7:Lo 3:Cn 1:Mn
4:Cn 3:Mc 3:Mn 1:Cn 1:Mn 1:Cn 8:Mc 6:Cn a:Nd 2:Cn 2:Mc 1:Po c:Cn 1c:Lo 1:Mn 2:Lo 7:Mn 4:Cn 1:Sc 6:Lo 1:Lm 8:Mn 1:Po a:Nd 2:Po
11:Cn 2:Lo 1:Cn 1:Lo 1:Cn 5:Lo 1:Cn o:Lo 1:Cn 1:Lo 1:Cn a:Lo 1:Mn 2:Lo 9:Mn 1:Lo 2:Cn 5:Lo 1:Cn 1:Lm 1:Cn 7:Mn 1:Cn a:Nd 2:Cn
4:Lo w:Cn 1:Lo 3:So f:Po 1:So 1:Po 3:So 2:Mn 6:So a:Nd a:No 1:So 1:Mn 1:So 1:Mn 1:So 1:Mn 1:Ps 1:Pe 1:Ps 1:Pe 2:Mc 8:Lo 1:Cn
10:Lo 4:Cn e:Mn 1:Mc 5:Mn 1:Po 2:Mn 5:Lo b:Mn 1:Cn 10:Mn 1:Cn 8:So 1:Mn 6:So 1:Cn 2:So 5:Po 4:So 2:Po 11:Cn 17:Lo 2:Mc 4:Mn
1:Mc 6:Mn 1:Mc 2:Mn 2:Mc 2:Mn 1:Lo a:Nd 6:Po 6:Lo 2:Mc 2:Mn 4:Lo 3:Mn 1:Lo 3:Mc 2:Lo 7:Mc 3:Lo 4:Mn d:Lo 1:Mn 2:Mc 2:Mn 6:Mc
1:Mn 1:Lo 1:Mc a:Nd 3:Mc 1:Mn 2:So 12:Lu 1:Cn 1:Lu 5:Cn 1:Lu 2:Cn 17:Ll 1:Po 1:Lm 3:Ll 95:Lo 1:Cn 4:Lo 2:Cn 7:Lo 1:Cn 1:Lo
1:Cn 4:Lo 2:Cn 15:Lo 1:Cn 4:Lo 2:Cn x:Lo 1:Cn 4:Lo 2:Cn 7:Lo 1:Cn 1:Lo 1:Cn 4:Lo 2:Cn f:Lo 1:Cn 1l:Lo 1:Cn 4:Lo 2:Cn 1v:Lo
2:Cn 3:Mn 9:Po k:No 3:Cn g:Lo a:So 6:Cn 2e:Lu 2:Cn 6:Ll 2:Cn 1:Pd h8:Lo 1:So 1:Po h:Lo 1:Zs q:Lo 1:Ps 1:Pe 3:Cn 23:Lo 3:Po
3:Nl 8:Lo 7:Cn i:Lo 3:Mn 1:Mc 9:Cn j:Lo 2:Mn 1:Mc 2:Po 9:Cn i:Lo 2:Mn c:Cn d:Lo 1:Cn 3:Lo 1:Cn 2:Mn c:Cn 1g:Lo 2:Mn 1:Mc 7:Mn
8:Mc 1:Mn 2:Mc b:Mn 3:Po 1:Lm 3:Po 1:Sc 1:Lo 1:Mn 2:Cn a:Nd 6:Cn a:No 6:Cn 6:Po 1:Pd 4:Po 3:Mn 1:Cf 1:Mn a:Nd 6:Cn z:Lo 1:Lm
1h:Lo 7:Cn 5:Lo 2:Mn y:Lo 1:Mn 1:Lo 5:Cn 1y:Lo a:Cn v:Lo 1:Cn 3:Mn 4:Mc 2:Mn 3:Mc 4:Cn 2:Mc 1:Mn 6:Mc 3:Mn 4:Cn 1:So 3:Cn 2:Po
a:Nd u:Lo 2:Cn 5:Lo b:Cn 18:Lo 4:Cn q:Lo 6:Cn a:Nd 1:No 3:Cn y:So n:Lo 2:Mn 2:Mc 1:Mn 2:Cn 2:Po 1h:Lo 1:Mc 1:Mn 1:Mc 7:Mn 1:Cn
1:Mn 1:Mc 1:Mn 2:Mc 8:Mn 6:Mc a:Mn 2:Cn 1:Mn a:Nd 6:Cn a:Nd 6:Cn 7:Po 1:Lm 6:Po 2:Cn e:Mn 1:Me g:Mn 1d:Cn 4:Mn 1:Mc 1b:Lo 1:Mn
1:Mc 5:Mn 1:Mc 1:Mn 5:Mc 1:Mn 2:Mc 8:Lo 1:Cn 2:Po a:Nd 7:Po a:So 9:Mn 9:So 3:Po 2:Mn 1:Mc u:Lo 1:Mc 4:Mn 2:Mc 2:Mn 1:Mc 3:Mn
2:Lo a:Nd 18:Lo 1:Mn 1:Mc 2:Mn 3:Mc 1:Mn 1:Mc 3:Mn 2:Mc 8:Cn 4:Po 10:Lo 8:Mc 8:Mn 2:Mc 2:Mn 3:Cn 5:Po a:Nd 3:Cn 3:Lo a:Nd u:Lo
6:Lm 2:Po 9:Ll 1:Lu 1:Ll 5:Cn 17:Lu 2:Cn 3:Lu 8:Po 8:Cn 3:Mn 1:Po d:Mn 1:Mc 7:Mn 4:Lo 1:Mn 6:Lo 1:Mn 2:Lo 1:Mc 2:Mn 1:Lo 5:Cn
18:Ll 1r:Lm d:Ll 1:Lm y:Ll 11:Lm 1s:Mn 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 9:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 9:Ll 8:Lu 6:Ll 2:Cn 6:Lu 2:Cn 8:Ll 8:Lu 8:Ll 8:Lu 6:Ll 2:Cn 6:Lu 2:Cn 8:Ll 1:Cn 1:Lu 1:Cn 1:Lu 1:Cn
1:Lu 1:Cn 1:Lu 8:Ll 8:Lu e:Ll 2:Cn 8:Ll 8:Lt 8:Ll 8:Lt 8:Ll 8:Lt 5:Ll 1:Cn 2:Ll 4:Lu 1:Lt 1:Sk 1:Ll 3:Sk 3:Ll 1:Cn 2:Ll 4:Lu
1:Lt 3:Sk 4:Ll 2:Cn 2:Ll 4:Lu 1:Cn 3:Sk 8:Ll 5:Lu 3:Sk 2:Cn 3:Ll 1:Cn 2:Ll 4:Lu 1:Lt 2:Sk 1:Cn b:Zs 5:Cf 6:Pd 2:Po 1:Pi 1:Pf
1:Ps 2:Pi 1:Pf 1:Ps 1:Pi 8:Po 1:Zl 1:Zp 5:Cf 1:Zs 9:Po 1:Pi 1:Pf 4:Po 2:Pc 3:Po 1:Sm 1:Ps 1:Pe b:Po 1:Sm 1:Po 1:Pc a:Po 1:Zs
5:Cf 1:Cn a:Cf 1:No 1:Lm 2:Cn 6:No 3:Sm 1:Ps 1:Pe 1:Lm a:No 3:Sm 1:Ps 1:Pe 1:Cn d:Lm 3:Cn x:Sc f:Cn d:Mn 4:Me 1:Mn 3:Me c:Mn
f:Cn 2:So 1:Lu 4:So 1:Lu 2:So 1:Ll 3:Lu 2:Ll 3:Lu 1:Ll 1:So 1:Lu 2:So 1:Sm 5:Lu 6:So 1:Lu 1:So 1:Lu 1:So 1:Lu 1:So 4:Lu 1:So
1:Ll 4:Lu 1:Ll 4:Lo 1:Ll 2:So 2:Ll 2:Lu 5:Sm 1:Lu 4:Ll 1:So 1:Sm 2:So 1:Ll 1:So g:No z:Nl 1:Lu 1:Ll 4:Nl 1:No 2:So 4:Cn 5:Sm
5:So 2:Sm 4:So 1:Sm 2:So 1:Sm 2:So 1:Sm 7:So 1:Sm v:So 2:Sm 2:So 1:Sm 1:So 1:Sm v:So 7g:Sm 8:So 1:Ps 1:Pe 1:Ps 1:Pe k:So 2:Sm
7:So 1:Ps 1:Pe 29:So 1:Sm u:So p:Sm 14:So 6:Sm 20:So m:Cn b:So l:Cn 1o:No 26:So m:No 53:So 1:Sm 9:So 1:Sm 1i:So 8:Sm 33:So
1:Sm 6w:So 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe u:No 18:So 5:Sm 1:Ps 1:Pe v:Sm 1:Ps 1:Pe 1:Ps
1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe g:Sm 74:So 3n:Sm 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps
1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1r:Sm 1:Ps 1:Pe 1:Ps 1:Pe w:Sm 1:Ps 1:Pe 76:Sm 1c:So l:Sm 2:So 6:Sm 13:So 2:Cn w:So 1:Cn
2x:So 1c:Lu 1c:Ll 1:Lu 1:Ll 3:Lu 2:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 4:Lu 1:Ll 1:Lu 2:Ll 1:Lu 6:Ll 2:Lm 3:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 6:So 1:Lu 1:Ll 1:Lu
1:Ll 3:Mn 1:Lu 1:Ll 5:Cn 4:Po 1:No 2:Po 12:Ll 1:Cn 1:Ll 5:Cn 1:Ll 2:Cn 1k:Lo 7:Cn 1:Lm 1:Po e:Cn 1:Mn n:Lo 9:Cn 7:Lo 1:Cn 7:Lo
1:Cn 7:Lo 1:Cn 7:Lo 1:Cn 7:Lo 1:Cn 7:Lo 1:Cn 7:Lo 1:Cn 7:Lo 1:Cn w:Mn 2:Po 1:Pi 1:Pf 1:Pi 1:Pf 3:Po 1:Pi 1:Pf 1:Po 1:Pi 1:Pf
9:Po 1:Pd 2:Po 1:Pd 1:Po 1:Pi 1:Pf 2:Po 1:Pi 1:Pf 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 5:Po 1:Lm a:Po 2:Pd 4:Po 1:Pd 1:Po
1:Ps d:Po 2:So 3:Po 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Pd y:Cn q:So 1:Cn 2h:So c:Cn 5y:So q:Cn g:So 1:Zs 3:Po 1:So 1:Lm
1:Lo 1:Nl 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 2:So 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Pd 1:Ps 2:Pe 1:So
9:Nl 4:Mn 2:Mc 1:Pd 5:Lm 2:So 3:Nl 1:Lm 1:Lo 1:Po 2:So 1:Cn 2e:Lo 2:Cn 2:Mn 2:Sk 2:Lm 1:Lo 1:Pd 2i:Lo 1:Po 3:Lm 1:Lo 5:Cn
17:Lo 1:Cn 2m:Lo 1:Cn 2:So 4:No a:So w:Lo 12:So 9:Cn 1:So g:Lo v:So 1:Cn a:No u:So 8:No 1:So f:No w:So a:No 13:So f:No 8w:So
534:Lo 1s:So g7p:Lo 1:Lm vr:Lo 3:Cn 1j:So 9:Cn 14:Lo 6:Lm 2:Po 7g:Lo 1:Lm 3:Po g:Lo a:Nd 2:Lo k:Cn 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lo 1:Mn 3:Me 1:Po a:Mn 1:Po 1:Lm 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 2:Lm 2:Mn 1y:Lo a:Nl 2:Mn 6:Po 8:Cn n:Sk 9:Lm 2:Sk 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 3:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lm 8:Ll 1:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lm 2:Sk 1:Lu 1:Ll 1:Lu 1:Ll 1:Lo 1:Lu 1:Ll 1:Lu 3:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 5:Lu 1:Ll 5:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 4:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 2:Cn 1:Lu 1:Ll 1:Cn 1:Ll 1:Cn 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu l:Cn 3:Lm 1:Lu
1:Ll 1:Lo 2:Lm 1:Ll 7:Lo 1:Mn 3:Lo 1:Mn 4:Lo 1:Mn n:Lo 2:Mc 2:Mn 1:Mc 4:So 1:Mn 3:Cn 6:No 2:So 1:Sc 1:So 6:Cn 1g:Lo 4:Po 8:Cn
2:Mc 1e:Lo g:Mc 2:Mn 8:Cn 2:Po a:Nd 6:Cn i:Mn 6:Lo 3:Po 1:Lo 1:Po 2:Lo 1:Mn a:Nd s:Lo 8:Mn 2:Po n:Lo b:Mn 2:Mc b:Cn 1:Po t:Lo
3:Cn 3:Mn 1:Mc 1b:Lo 1:Mn 2:Mc 4:Mn 2:Mc 2:Mn 3:Mc d:Po 1:Cn 1:Lm a:Nd 4:Cn 2:Po 5:Lo 1:Mn 1:Lm 9:Lo a:Nd 5:Lo 1:Cn 15:Lo 6:Mn
2:Mc 2:Mn 2:Mc 2:Mn 9:Cn 3:Lo 1:Mn 8:Lo 1:Mn 1:Mc 2:Cn a:Nd 2:Cn 4:Po g:Lo 1:Lm 6:Lo 3:So 1:Lo 1:Mc 1:Mn 1:Mc 1e:Lo 1:Mn 1:Lo
3:Mn 2:Lo 2:Mn 5:Lo 2:Mn 1:Lo 1:Mn 1:Lo o:Cn 2:Lo 1:Lm 2:Po b:Lo 1:Mc 2:Mn 2:Mc 2:Po 1:Lo 2:Lm 1:Mc 1:Mn a:Cn 6:Lo 2:Cn 6:Lo
2:Cn 6:Lo 9:Cn 7:Lo 1:Cn 7:Lo 1:Cn 17:Ll 1:Sk 4:Lm 9:Ll 1:Lm 2:Sk 4:Cn 28:Ll z:Lo 2:Mc 1:Mn 2:Mc 1:Mn 2:Mc 1:Po 1:Mc 1:Mn 2:Cn
a:Nd 6:Cn 8mc:Lo c:Cn n:Lo 4:Cn 1d:Lo 4:Cn 1kw:Cs 4xs:Co a6:Lo 2:Cn 2y:Lo 12:Cn 7:Ll c:Cn 5:Ll 5:Cn 1:Lo 1:Mn a:Lo 1:Sm d:Lo
1:Cn 5:Lo 1:Cn 1:Lo 1:Cn 2:Lo 1:Cn 2:Lo 1:Cn 30:Lo h:Sk g:Cn a3:Lo 1:Pe 1:Ps g:So 1s:Lo 2:Cn 1i:Lo 7:Cn 1:So w:Cn c:Lo 1:Sc
3:So g:Mn 7:Po 1:Ps 1:Pe 1:Po 6:Cn g:Mn 1:Po 2:Pd 2:Pc 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe
1:Ps 1:Pe 2:Po 1:Ps 1:Pe 4:Po 3:Pc 3:Po 1:Cn 4:Po 1:Pd 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 3:Po 1:Sm 1:Pd 3:Sm 1:Cn 1:Po 1:Sc 2:Po
4:Cn 5:Lo 1:Cn 3r:Lo 2:Cn 1:Cf 1:Cn 3:Po 1:Sc 3:Po 1:Ps 1:Pe 1:Po 1:Sm 1:Po 1:Pd 2:Po a:Nd 2:Po 3:Sm 2:Po q:Lu 1:Ps 1:Po 1:Pe
1:Sk 1:Pc 1:Sk q:Ll 1:Ps 1:Sm 1:Pe 1:Sm 1:Ps 1:Pe 1:Po 1:Ps 1:Pe 2:Po a:Lo 1:Lm 19:Lo 2:Lm v:Lo 3:Cn 6:Lo 2:Cn 6:Lo 2:Cn 6:Lo
2:Cn 3:Lo 3:Cn 2:Sc 1:Sm 1:Sk 1:So 2:Sc 1:Cn 1:So 4:Sm 2:So a:Cn 3:Cf 2:So 2:Cn c:Lo 1:Cn q:Lo 1:Cn j:Lo 1:Cn 2:Lo 1:Cn f:Lo
2:Cn e:Lo y:Cn 3f:Lo 5:Cn 3:Po 4:Cn 19:No 3:Cn 9:So 1h:Nl 4:No h:So 2:No 3:So 1:Cn d:So 3:Cn 1:So 1b:Cn 19:So 1:Mn 3m:Cn t:Lo
3:Cn 1d:Lo f:Cn 1:Mn r:No 4:Cn w:Lo 4:No 9:Cn k:Lo 1:Nl 8:Lo 1:Nl 5:Cn 12:Lo 5:Mn 5:Cn u:Lo 1:Cn 1:Po 10:Lo 4:Cn 8:Lo 1:Po
5:Nl 16:Cn 14:Lu 14:Ll 26:Lo 2:Cn a:Nd 6:Cn 10:Lu 4:Cn 10:Ll 4:Cn 14:Lo 8:Cn 1g:Lo b:Cn 1:Po b:Lu 1:Cn f:Lu 1:Cn 7:Lu 1:Cn
2:Lu 1:Cn b:Ll 1:Cn f:Ll 1:Cn 7:Ll 1:Cn 2:Ll 3:Cn 1g:Lo c:Cn 8n:Lo 9:Cn m:Lo a:Cn 8:Lo o:Cn 6:Lm 1:Cn 16:Lm 1:Cn 9:Lm 1x:Cn
6:Lo 2:Cn 1:Lo 1:Cn 18:Lo 1:Cn 2:Lo 3:Cn 1:Lo 2:Cn n:Lo 1:Cn 1:Po 8:No n:Lo 2:So 7:No v:Lo 8:Cn 9:No 1c:Cn j:Lo 1:Cn 2:Lo 5:Cn
5:No m:Lo 6:No 3:Cn 1:Po q:Lo 5:Cn 1:Po 1s:Cn 1k:Lo 4:Cn 2:No 2:Lo g:No 2:Cn 1a:No 1:Lo 3:Mn 1:Cn 2:Mn 5:Cn 4:Mn 4:Lo 1:Cn
3:Lo 1:Cn t:Lo 2:Cn 3:Mn 4:Cn 1:Mn 9:No 7:Cn 9:Po 7:Cn t:Lo 2:No 1:Po t:Lo 3:No w:Cn 8:Lo 1:So s:Lo 2:Mn 4:Cn 5:No 7:Po 9:Cn
1i:Lo 3:Cn 7:Po m:Lo 2:Cn 8:No j:Lo 5:Cn 8:No i:Lo 7:Cn 4:Po c:Cn 7:No 28:Cn 21:Lo 1j:Cn 1f:Lu d:Cn 1f:Ll 7:Cn 6:No 10:Lo 4:Mn
8:Cn a:Nd 6:Cn a:Nd 4:Lo 1:Lm 1:Lo m:Lu 3:Cn 5:Mn 1:Pd 1:Lm m:Ll 8:Cn 2:Sm 5s:Cn v:No 1:Cn 16:Lo 1:Cn 2:Mn 1:Pd 2:Cn 2:Lo g:Cn
3:Lo 1j:Cn 4:Mn t:Lo a:No 1:Lo 8:Cn m:Lo b:Mn 4:No 5:Po m:Cn i:Lo 4:Mn 4:Po 12:Cn l:Lo 7:No k:Cn n:Lo 9:Cn 1:Mc 1:Mn 1:Mc
1h:Lo f:Mn 7:Po 4:Cn k:No a:Nd 1:Mn 2:Lo 2:Mn 1:Lo 9:Cn 3:Mn 1:Mc 19:Lo 3:Mc 4:Mn 2:Mc 2:Mn 2:Po 1:Cf 4:Po 1:Mn a:Cn 1:Cf 2:Cn
p:Lo 7:Cn a:Nd 6:Cn 3:Mn 10:Lo 5:Mn 1:Mc 8:Mn 1:Cn a:Nd 4:Po 1:Lo 2:Mc 1:Lo 8:Cn z:Lo 1:Mn 2:Po 1:Lo 9:Cn 2:Mn 1:Mc 1c:Lo 3:Mc
9:Mn 2:Mc 4:Lo 4:Po 4:Mn 1:Po 1:Mc 1:Mn a:Nd 1:Lo 1:Po 1:Lo 3:Po 1:Cn k:No b:Cn i:Lo 1:Cn p:Lo 3:Mc 3:Mn 2:Mc 1:Mn 1:Mc 2:Mn
6:Po 1:Mn 2:Lo 1:Mn 1q:Cn 7:Lo 1:Cn 1:Lo 1:Cn 4:Lo 1:Cn f:Lo 1:Cn a:Lo 1:Po 6:Cn 1b:Lo 1:Mn 3:Mc 8:Mn 5:Cn a:Nd 6:Cn 2:Mn 2:Mc
1:Cn 8:Lo 2:Cn 2:Lo 2:Cn m:Lo 1:Cn 7:Lo 1:Cn 2:Lo 1:Cn 5:Lo 1:Cn 2:Mn 1:Lo 2:Mc 1:Mn 4:Mc 2:Cn 2:Mc 2:Cn 3:Mc 2:Cn 1:Lo 6:Cn
1:Mc 5:Cn 5:Lo 2:Mc 2:Cn 7:Mn 3:Cn 5:Mn b:Cn a:Lo 1:Cn 1:Lo 2:Cn 1:Lo 1:Cn 12:Lo 1:Cn 1:Lo 3:Mc 6:Mn 1:Cn 1:Mc 2:Cn 1:Mc 1:Cn
4:Mc 1:Cn 2:Mc 1:Mn 1:Mc 1:Mn 1:Lo 1:Mn 1:Lo 2:Po 1:Cn 2:Po 8:Cn 2:Mn t:Cn 1h:Lo 3:Mc 8:Mn 2:Mc 3:Mn 1:Mc 1:Mn 4:Lo 5:Po a:Nd
2:Po 1:Cn 1:Po 1:Mn 3:Lo u:Cn 1c:Lo 3:Mc 6:Mn 1:Mc 1:Mn 4:Mc 2:Mn 1:Mc 2:Mn 2:Lo 1:Po 1:Lo 8:Cn a:Nd 4m:Cn 1b:Lo 3:Mc 4:Mn
2:Cn 4:Mc 2:Mn 1:Mc 2:Mn n:Po 4:Lo 2:Mn y:Cn 1c:Lo 3:Mc 8:Mn 2:Mc 1:Mn 1:Mc 2:Mn 3:Po 1:Lo b:Cn a:Nd 6:Cn d:Po j:Cn 17:Lo 1:Mn
1:Mc 1:Mn 2:Mc 6:Mn 1:Mc 1:Mn 1:Lo 1:Po 6:Cn a:Nd 6:Cn k:Nd s:Cn r:Lo 2:Cn 1:Mn 1:Mc 1:Mn 2:Mc 4:Mn 1:Mc 5:Mn 4:Cn a:Nd 2:No
3:Po 1:So 7:Lo 55:Cn 18:Lo 3:Mc 9:Mn 1:Mc 2:Mn 1:Po 2s:Cn w:Lu w:Ll a:Nd 9:No c:Cn 8:Lo 2:Cn 1:Lo 2:Cn 8:Lo 1:Cn 2:Lo 1:Cn
o:Lo 6:Mc 1:Cn 2:Mc 2:Cn 2:Mn 1:Mc 1:Mn 1:Lo 1:Mc 1:Lo 1:Mc 1:Mn 3:Po 9:Cn a:Nd 1y:Cn 8:Lo 2:Cn 13:Lo 3:Mc 4:Mn 2:Cn 2:Mn 4:Mc
1:Mn 1:Lo 1:Po 1:Lo 1:Mc r:Cn 1:Lo a:Mn 14:Lo 6:Mn 1:Mc 1:Lo 4:Mn 8:Po 1:Mn 8:Cn 1:Lo 6:Mn 2:Mc 3:Mn 1a:Lo d:Mn 1:Mc 2:Mn 3:Po
1:Lo 5:Po d:Cn 21:Lo 7:Cn a:Po 52:Cn x:Lo 1:Po e:Cn a:Nd 6:Cn 9:Lo 1:Cn 11:Lo 1:Mc 7:Mn 1:Cn 6:Mn 1:Mc 1:Mn 1:Lo 5:Po a:Cn
a:Nd j:No 3:Cn 2:Po u:Lo 2:Cn m:Mn 1:Cn 1:Mc 7:Mn 1:Mc 2:Mn 1:Mc 2:Mn 21:Cn 7:Lo 1:Cn 2:Lo 1:Cn 12:Lo 6:Mn 3:Cn 1:Mn 1:Cn 2:Mn
1:Cn 7:Mn 1:Lo 1:Mn 8:Cn a:Nd 6:Cn 6:Lo 1:Cn 2:Lo 1:Cn w:Lo 5:Mc 1:Cn 2:Mn 1:Cn 2:Mc 1:Mn 1:Mc 1:Mn 1:Lo 7:Cn a:Nd 8m:Cn j:Lo
2:Mn 2:Mc 2:Po 7:Cn 2:Mn 1:Lo 1:Mc d:Lo 1:Cn y:Lo 2:Mc 5:Mn 3:Cn 2:Mc 1:Mn 1:Mc 1:Mn d:Po a:Nd 1:Mn 2d:Cn 1:Lo f:Cn l:No 8:So
4:Sc h:So d:Cn 1:Po pm:Lo 2u:Cn 33:Nl 1:Cn 5:Po b:Cn 5g:Lo 218:Cn 2p:Lo 2:Po d:Cn ts:Lo g:Cf 1:Mn 6:Lo f:Mn a:Cn 32z:Lo 5:Cn
g7:Lo 5a1:Cn u:Lo c:Mn 3:Mc 3:Mn a:Nd 1c6:Cn ft:Lo 7:Cn v:Lo 1:Cn a:Nd 4:Cn 2:Po 27:Lo 1:Cn a:Nd 6:Cn u:Lo 2:Cn 5:Mn 1:Po a:Cn
1c:Lo 7:Mn 5:Po 4:So 4:Lm 1:Po 1:So a:Cn a:Nd 1:Cn 7:No 1:Cn l:Lo 5:Cn j:Lo c0:Cn 3:Lm 14:Lo 2:Lm 3:Po a:Nd 5i:Cn w:Lu w:Ll
n:No 4:Po 2t:Cn 23:Lo 4:Cn 1:Mn 1:Lo 1j:Mc 7:Cn 4:Mn d:Lm 1s:Cn 2:Lm 1:Po 1:Lm 1:Mn b:Cn 2:Mc e:Cn 4qg:Lo 8:Cn ye:Lo 15:Cn
a:Lo 6w7:Cn 4:Lm 1:Cn 7:Lm 1:Cn 2:Lm 1:Cn 83:Lo f:Cn 1:Lo t:Cn 3:Lo 2:Cn 1:Lo e:Cn 4:Lo 8:Cn b0:Lo 1s4:Cn 2z:Lo 5:Cn d:Lo 3:Cn
9:Lo 7:Cn a:Lo 2:Cn 1:So 2:Mn 1:Po 4:Cf 318:Cn 6o:So a:Nd 6:Cn c4:So 24:Cn 1a:Mn 2:Cn n:Mn 9:Cn 38:So 1o:Cn 6u:So a:Cn 13:So
2:Cn 1o:So 2:Mc 3:Mn 3:So 6:Mc 8:Cf 8:Mn 2:So 7:Mn u:So 4:Mn 1p:So l:Cn 1u:So 3:Mn 1:So 3e:Cn k:No c:Cn k:No c:Cn 2f:So 9:Cn
p:No 3r:Cn q:Lu q:Ll q:Lu 7:Ll 1:Cn i:Ll q:Lu q:Ll 1:Lu 1:Cn 2:Lu 2:Cn 1:Lu 2:Cn 2:Lu 2:Cn 4:Lu 1:Cn 8:Lu 4:Ll 1:Cn 1:Ll 1:Cn
7:Ll 1:Cn b:Ll q:Lu q:Ll 2:Lu 1:Cn 4:Lu 2:Cn 8:Lu 1:Cn 7:Lu 1:Cn q:Ll 2:Lu 1:Cn 4:Lu 1:Cn 5:Lu 1:Cn 1:Lu 3:Cn 7:Lu 1:Cn q:Ll
q:Lu q:Ll q:Lu q:Ll q:Lu q:Ll q:Lu q:Ll q:Lu q:Ll q:Lu s:Ll 2:Cn p:Lu 1:Sm p:Ll 1:Sm 6:Ll p:Lu 1:Sm p:Ll 1:Sm 6:Ll p:Lu 1:Sm
p:Ll 1:Sm 6:Ll p:Lu 1:Sm p:Ll 1:Sm 6:Ll p:Lu 1:Sm p:Ll 1:Sm 6:Ll 1:Lu 1:Ll 2:Cn 1e:Nd e8:So 1j:Mn 4:So 1e:Mn 8:So 1:Mn e:So
1:Mn 2:So 5:Po f:Cn 5:Mn 1:Cn f:Mn uo:Cn a:Ll 1:Lo k:Ll 6:Cn 6:Ll 5x:Cn 7:Mn 1:Cn h:Mn 2:Cn 7:Mn 1:Cn 2:Mn 1:Cn 5:Mn 5:Cn
1q:Lm x:Cn 1:Mn 34:Cn 19:Lo 3:Cn 7:Mn 7:Lm 2:Cn a:Nd 4:Cn 1:Lo 1:So 8w:Cn u:Lo 1:Mn h:Cn 18:Lo 4:Mn a:Nd 5:Cn 1:Sc cw:Cn r:Lo
1:Lm 4:Mn a:Nd 5y:Cn u:Lo 2:Mn 1:Lo a:Nd 4:Cn 1:Po dc:Cn 7:Lo 1:Cn 4:Lo 1:Cn 2:Lo 1:Cn f:Lo 1:Cn 5h:Lo 2:Cn 9:No 7:Mn 15:Cn
y:Lu y:Ll 7:Mn 1:Lm 4:Cn a:Nd 4:Cn 2:Po lt:Cn 1n:No 1:So 3:No 1:Sc 4:No 24:Cn 19:No 1:So f:No 5e:Cn 4:Lo 1:Cn r:Lo 1:Cn 2:Lo
1:Cn 1:Lo 2:Cn 1:Lo 1:Cn a:Lo 1:Cn 4:Lo 1:Cn 1:Lo 1:Cn 1:Lo 6:Cn 1:Lo 4:Cn 1:Lo 1:Cn 1:Lo 1:Cn 1:Lo 1:Cn 3:Lo 1:Cn 2:Lo 1:Cn
1:Lo 2:Cn 1:Lo 1:Cn 1:Lo 1:Cn 1:Lo 1:Cn 1:Lo 1:Cn 1:Lo 1:Cn 2:Lo 1:Cn 1:Lo 2:Cn 4:Lo 1:Cn 7:Lo 1:Cn 4:Lo 1:Cn 4:Lo 1:Cn 1:Lo
1:Cn a:Lo 1:Cn h:Lo 5:Cn 3:Lo 1:Cn 5:Lo 1:Cn h:Lo 1g:Cn 2:Sm 7i:Cn 18:So 4:Cn 2s:So c:Cn f:So 2:Cn f:So 1:Cn f:So 1:Cn 11:So
a:Cn d:No 4h:So 1k:Cn t:So d:Cn 18:So 4:Cn 9:So 7:Cn 2:So e:Cn 6:So 4a:Cn 6z:So 5:Sk k8:So 4:Cn h:So 3:Cn d:So 3:Cn 3b:So 4:Cn
2n:So 6:Cn c:So 4:Cn 1:So f:Cn c:So 4:Cn 1k:So 8:Cn a:So 6:Cn 14:So 8:Cn u:So 2:Cn c:So 4:Cn 2:So 1q:Cn 9g:So c:Cn e:So 2:Cn
d:So 3:Cn a:So 5:Cn 1k:So 7:Cn f:So 2:Cn b:So 6:Cn 9:So 7:Cn 43:So 1:Cn 2k:So a:Nd sm:Cn wyo:Lo w:Cn 37e:Lo 6:Cn 66:Lo 2:Cn
4g2:Lo e:Cn 5rl:Lo f:Cn ha:Lo 1wi:Cn f2:Lo 15u:Cn 3t7:Lo 5:Cn 38g:Lo f975:Cn 1:Cf u:Cn 2o:Cf 3k:Cn 6o:Mn 1e6o:Cn 1eke:Co 2:Cn
1eke:Co 2:Cn
"""
BIDIRECTIONAL = """
9:BN 1:S 1:B 1:S 1:WS 1:B e:BN 3:B 1:S 1:WS 2:ON 3:ET 5:ON 1:ES 1:CS 1:ES 2:CS a:EN 1:CS 6:ON q:L 6:ON q:L 4:ON 6:BN 1:B q:BN
1:CS 1:ON 4:ET 4:ON 1:L 2:ON 1:BN 2:ON 2:ET 2:EN 1:ON 1:L 3:ON 1:EN 1:L 5:ON n:L 1:ON v:L 1:ON ch:L 2:ON 7:L e:ON 2:L e:ON 5:L
9:ON 1:L h:ON 34:NSM 4:L 2:ON 2:L 2 4:L 1:ON 1:L 4 2:ON 1:L 1:ON 3:L 1 1:L 1 k:L 1 2b:L 1:ON 3w:L 7:NSM 4m:L 1 12:L 2 1d:L
1:ON 2 2:ON 1:ET 1 19:NSM 1:R 1:NSM 1:R 2:NSM 1:R 2:NSM 1:R 1:NSM 8 r:R 4 6:R b 6:AN 2:ON 1:AL 2:ET 1:AL 1:CS 1:AL 2:ON b:NSM
1c:AL l:NSM a:AN 1:ET 2:AN 3:AL 1:NSM 2t:AL 7:NSM 1:AN 1:ON 6:NSM 2:AL 2:NSM 1:ON 4:NSM 2:AL a:EN k:AL 1 2:AL 1:NSM u:AL r:NSM
2 2h:AL b:NSM 1:AL e 17:R 9:NSM 2:R 4:ON 1:R 2 1:NSM o:R 4:NSM 1:R 9:NSM 1:R 3:NSM 1:R 5:NSM 2 f:R 1 p:R 3:NSM 2 1:R 1 b:AL 5
v:AL 1 2:AN 5 9:NSM 16:AL o:NSM 1:AN w:NSM 1j:L 1:NSM 1:L 1:NSM 4:L 8:NSM 4:L 1:NSM 3:L 7:NSM a:L 2:NSM t:L 1:NSM 2:L 1 8:L 2
2:L 2 m:L 1 7:L 1 1:L 3 4:L 2 1:NSM 4:L 4:NSM 2 2:L 2 2:L 1:NSM 1:L 8 1:L 4 2:L 1 3:L 2:NSM 2 c:L 2:ET 7:L 1:ET 2:L 1:NSM 2
2:NSM 1:L 1 6:L 4 2:L 2 m:L 1 7:L 1 2:L 1 2:L 1 2:L 2 1:NSM 1 3:L 2:NSM 4 2:NSM 2 3:NSM 3 1:NSM 7 4:L 1 1:L 7 a:L 2:NSM 3:L
1:NSM 1:L a 2:NSM 1:L 1 9:L 1 3:L 1 m:L 1 7:L 1 2:L 1 5:L 2 1:NSM 4:L 5:NSM 1 2:NSM 1:L 1 2:L 1:NSM 2 1:L f 2:L 2:NSM 2 b:L
1:ET 7 1:L 6:NSM 1 1:NSM 2:L 1 8:L 2 2:L 2 m:L 1 7:L 1 2:L 1 5:L 2 1:NSM 2:L 1:NSM 1:L 4:NSM 2 2:L 2 2:L 1:NSM 7 2:NSM 1:L 4
2:L 1 3:L 2:NSM 2 i:L a 1:NSM 1:L 1 6:L 3 3:L 1 4:L 3 2:L 1 1:L 1 2:L 3 2:L 3 3:L 3 c:L 4 2:L 1:NSM 2:L 3 3:L 1 3:L 1:NSM 2
1:L 6 1:L e d:L 6:ON 1:ET 1:ON 5 1:NSM 3:L 1:NSM 8:L 1 3:L 1 n:L 1 g:L 2 1:NSM 1:L 3:NSM 4:L 1 3:NSM 1 4:NSM 7 2:NSM 1 3:L 2
1:L 2 2:L 2:NSM 2 a:L 7 1:L 7:ON 2:L 1:NSM b:L 1 3:L 1 n:L 1 a:L 1 5:L 2 1:NSM 8:L 1 3:L 1 2:L 2:NSM 7 2:L 6 2:L 1 2:L 2:NSM 2
a:L 1 3:L c 2:NSM b:L 1 3:L 1 15:L 2:NSM 4:L 4:NSM 1 3:L 1 3:L 1:NSM 2:L 4 e:L 2:NSM 2 q:L 1 1:NSM 2:L 1 i:L 3 o:L 1 9:L 1 1:L
2 7:L 3 1:NSM 4 3:L 3:NSM 1 1:NSM 1 8:L 6 a:L 2 3:L c 1c:L 1:NSM 2:L 7:NSM 4 1:ET 7:L 8:NSM d:L 11 2:L 1 1:L 1 5:L 1 o:L 1 1:L
1 a:L 1:NSM 2:L 9:NSM 1:L 2 5:L 1 1:L 1 7:NSM 1 a:L 2 4:L w o:L 2:NSM r:L 1:NSM 1:L 1:NSM 1:L 1:NSM 4:ON a:L 1 10:L 4 e:NSM
1:L 5:NSM 1:L 2:NSM 5:L b:NSM 1 10:NSM 1 8:L 1:NSM 6:L 1 d:L 11 19:L 4:NSM 1:L 6:NSM 1:L 2:NSM 2:L 2:NSM p:L 2:NSM 4:L 3:NSM
g:L 4:NSM d:L 1:NSM 2:L 2:NSM 6:L 1:NSM f:L 1:NSM 14:L 1 1:L 5 1:L 2 ah:L 1 4:L 2 7:L 1 1:L 1 4:L 2 15:L 1 4:L 2 x:L 1 4:L 2
7:L 1 1:L 1 4:L 2 f:L 1 1l:L 1 4:L 2 1v:L 2 3:NSM t:L 3 g:L a:ON 6 2e:L 2 6:L 2 1:ON hr:L 1:WS q:L 2:ON 3 2h:L 7 i:L 3:NSM 1:L
9 j:L 2:NSM 3:L 9 i:L 2:NSM c d:L 1 3:L 1 2:NSM c 1g:L 2:NSM 1:L 7:NSM 8:L 1:NSM 2:L b:NSM 7:L 1:ET 1:L 1:NSM 2 a:L 6 a:ON 6
b:ON 3:NSM 1:BN 1:NSM a:L 6 2h:L 7 5:L 2:NSM y:L 1:NSM 1:L 5 1y:L a v:L 1 3:NSM 4:L 2:NSM 3:L 4 2:L 1:NSM 6:L 3:NSM 4 1:ON 3
2:ON 14:L 2 5:L b 18:L 4 q:L 6 b:L 3 y:ON n:L 2:NSM 2:L 1:NSM 2 1k:L 1:NSM 1:L 7:NSM 1 1:NSM 1:L 1:NSM 2:L 8:NSM 6:L a:NSM 2
1:NSM a:L 6 a:L 6 e:L 2 v:NSM 1d 4:NSM 1c:L 1:NSM 1:L 5:NSM 1:L 1:NSM 5:L 1:NSM a:L 1 t:L 9:NSM c:L 2:NSM w:L 4:NSM 2:L 2:NSM
1:L 3:NSM 1k:L 1:NSM 1:L 2:NSM 3:L 1:NSM 1:L 3:NSM 2:L 8 1c:L 8:NSM 2:L 2:NSM 3 f:L 3 1q:L 5 17:L 2 b:L 8 3:NSM 1:L d:NSM 1:L
7:NSM 4:L 1:NSM 6:L 1:NSM 3:L 2:NSM 1:L 5 5c:L 1s:NSM 7q:L 2 6:L 2 12:L 2 6:L 2 8:L 1 1:L 1 1:L 1 1:L 1 v:L 2 1h:L 1 7:L 1:ON
1:L 3:ON 3:L 1 7:L 3:ON 4:L 2 6:L 1 3:ON d:L 3:ON 2 3:L 1 7:L 2:ON 1 b:WS 3:BN 1:L 1:R o:ON 1:WS 1:B 1:LRE 1:RLE 1:PDF 1:LRO
1:RLO 1:CS 5:ET f:ON 1:CS q:ON 1:WS 5:BN 1 1:LRI 1:RLI 1:FSI 1:PDI 6:BN 1:EN 1:L 2 6:EN 2:ES 3:ON 1:L a:EN 2:ES 3:ON 1 d:L 3
x:ET f x:NSM f 2:ON 1:L 4:ON 1:L 2:ON a:L 1:ON 1:L 3:ON 5:L 6:ON 1:L 1:ON 1:L 1:ON 1:L 1:ON 4:L 1:ET b:L 2:ON 4:L 5:ON 5:L
4:ON 2:L g:ON 15:L 3:ON 4 3m:ON 1:ES 1:ET 82:ON 1x:L q:ON 1:L 44:ON m b:ON l 14:ON k:EN 26:L ci:ON 1:L 9f:ON 74:L hg:ON 2 w:ON
1 2x:ON 6d:L 6:ON 4:L 3:NSM 2:L 5 7:ON 12:L 1 1:L 5 1:L 2 1k:L 7 2:L e 1:NSM n:L 9 7:L 1 7:L 1 7:L 1 7:L 1 7:L 1 7:L 1 7:L 1
7:L 1 w:NSM 2m:ON y q:ON 1 2h:ON c 5y:ON q g:ON 1:WS 4:ON 3:L p:ON 9:L 4:NSM 2:L 1:ON 5:L 2:ON 5:L 3:ON 1 2e:L 2 2:NSM 2:ON
3:L 1:ON 2i:L 1:ON 4:L 5 17:L 1 2m:L 1 1c:L 12:ON 9 1:ON 19:L 2:ON 1 1c:L g:ON s:L 3:ON 1e:L f:ON c:L 4:ON 4n:L 4:ON 2r:L 2:ON
v:L 1:ON 534:L 1s:ON h3h:L 3 1j:ON 9 8t:L 3:ON s:L k 1b:L 4:NSM 1:ON a:NSM 2:ON u:L 2:NSM 28:L 2:NSM 6:L 8 y:ON 2u:L 1:ON 1x:L
2 2:L 1 1:L 1 8:L l g:L 1:NSM 3:L 1:NSM 4:L 1:NSM p:L 2:NSM 1:L 4:ON 1:NSM 3 8:L 2:ET 6 1g:L 4:ON 8 1w:L 2:NSM 8 c:L 6 i:NSM
d:L 1:NSM 12:L 8:NSM p:L b:NSM 2:L b u:L 3 3:NSM 1c:L 1:NSM 2:L 4:NSM 2:L 2:NSM g:L 1 b:L 4 7:L 1:NSM p:L 1 15:L 6:NSM 2:L
2:NSM 2:L 2:NSM 9 3:L 1:NSM 8:L 1:NSM 1:L 2 a:L 2 w:L 1:NSM 1f:L 1:NSM 1:L 3:NSM 2:L 2:NSM 5:L 2:NSM 1:L 1:NSM 1:L o h:L 2:NSM
8:L 1:NSM a 6:L 2 6:L 2 6:L 9 7:L 1 7:L 1 1m:L 2:ON 4 39:L 1:NSM 2:L 1:NSM 4:L 1:NSM 2 a:L 6 8mc:L c n:L 4 1d:L 4 6su:L 2 2y:L
12 7:L c 5:L 5 1:R 1:NSM a:R 1:ES d:R 1 5:R 1 1:R 1 2:R 1 2:R 1 a:R 37:AL g a3:AL i:ON 1s:AL 2 1i:AL 7 1:ON w d:AL 3:ON g:NSM
a:ON 6 g:NSM w:ON 1:CS 1:ON 1:CS 1 1:ON 1:CS 9:ON 1:ET 2:ON 2:ES 3:ON 1 1:ON 2:ET 1:ON 4 5:AL 1 3r:AL 2 1:BN 1 2:ON 3:ET 5:ON
1:ES 1:CS 1:ES 2:CS a:EN 1:CS 6:ON q:L 6:ON q:L b:ON 2h:L 3 6:L 2 6:L 2 6:L 2 3:L 3 2:ET 3:ON 2:ET 1 7:ON a 5:ON 2 c:L 1 q:L 1
j:L 1 2:L 1 f:L 2 e:L y 3f:L 5 1:L 1:ON 1:L 4 19:L 3 9:L 25:ON 2:L 1 d:ON 3 1:ON 1b 19:L 1:NSM 3m t:L 3 1d:L f 1:NSM r:EN 4
10:L 9 u:L 5 12:L 5:NSM 5 u:L 1 11:L 4 e:L 16 4e:L 2 a:L 6 10:L 4 10:L 4 14:L 8 1g:L b c:L 1 f:L 1 7:L 1 2:L 1 b:L 1 f:L 1 7:L
1 2:L 3 1g:L c 8n:L 9 m:L a 8:L o 6:L 1 16:L 1 9:L 1x 6:R 2 1:R 1 18:R 1 2:R 3 1:R 2 n:R 1 20:R 8 9:R 1c j:R 1 2:R 5 x:R 3
1:ON q:R 5 1:R 1s 1k:R 4 k:R 2 1b:R 3:NSM 1 2:NSM 5 4:NSM 4:R 1 3:R 1 t:R 2 3:NSM 4 1:NSM 9:R 7 9:R 7 1s:R w 11:R 2:NSM 4 c:R
9 1i:R 3 7:ON m:R 2 r:R 5 q:R 7 4:R c 7:R 28 21:R 1j 1f:R d 1f:R 7 6:R 10:AL 4:NSM 8 a:AN 6 a:AN s:R 3 5:NSM 1:ON n:R 8 2:R 5s
v:AN 1 16:R 1 2:NSM 1:R 2 2:R g 3:AL 1j 4:NSM 14:R 8 m:AL b:NSM 9:AL m i:R 4:NSM 4:R 12 s:R k n:R 9 1:L 1:NSM 1i:L f:NSM 7:L 4
k:ON a:L 1:NSM 2:L 2:NSM 1:L 9 3:NSM 1d:L 4:NSM 2:L 2:NSM 7:L 1:NSM a 1:L 2 p:L 7 a:L 6 3:NSM 10:L 5:NSM 1:L 8:NSM 1 i:L 8 z:L
1:NSM 3:L 9 2:NSM 1g:L 9:NSM a:L 4:NSM 2:L 1:NSM g:L 1 k:L b i:L 1 s:L 3:NSM 2:L 1:NSM 1:L 2:NSM 6:L 1:NSM 2:L 1:NSM 1q 7:L 1
1:L 1 4:L 1 f:L 1 b:L 6 1b:L 1:NSM 3:L 8:NSM 5 a:L 6 2:NSM 2:L 1 8:L 2 2:L 2 m:L 1 7:L 1 2:L 1 5:L 1 2:NSM 3:L 1:NSM 4:L 2 2:L
2 3:L 2 1:L 6 1:L 5 7:L 2 7:NSM 3 5:NSM b a:L 1 1:L 2 1:L 1 12:L 1 4:L 6:NSM 1 1:L 2 1:L 1 4:L 1 2:L 1:NSM 1:L 1:NSM 1:L 1:NSM
3:L 1 2:L 8 2:NSM t 1k:L 8:NSM 2:L 3:NSM 1:L 1:NSM l:L 1 1:L 1:NSM 3:L u 1f:L 6:NSM 1:L 1:NSM 4:L 2:NSM 1:L 2:NSM 4:L 8 a:L 4m
1e:L 4:NSM 2 4:L 2:NSM 1:L 2:NSM r:L 2:NSM y 1f:L 8:NSM 2:L 1:NSM 1:L 2:NSM 4:L b a:L 6 d:ON j 17:L 1:NSM 1:L 1:NSM 2:L 6:NSM
1:L 1:NSM 2:L 6 a:L 6 k:L s r:L 2 1:NSM 1:L 1:NSM 2:L 4:NSM 1:L 5:NSM 4 n:L 55 1b:L 9:NSM 1:L 2:NSM 1:L 2s 2b:L c 8:L 2 1:L 2
8:L 1 2:L 1 u:L 1 2:L 2 2:NSM 1:L 1:NSM 4:L 1:NSM 3:L 9 a:L 1y 8:L 2 16:L 4:NSM 2 2:NSM 4:L 1:NSM 4:L r 1:L 6:NSM 2:L 2:NSM
14:L 6:NSM 2:L 4:NSM 8:L 1:NSM 8 1:L 6:NSM 2:L 3:NSM 1a:L d:NSM 1:L 2:NSM 9:L d 21:L 7 a:L 52 y:L e a:L 6 9:L 1 12:L 7:NSM 1
6:NSM 8:L a t:L 3 w:L 2 m:NSM 1 1:L 7:NSM 1:L 2:NSM 1:L 2:NSM 21 7:L 1 2:L 1 12:L 6:NSM 3 1:NSM 1 2:NSM 1 7:NSM 1:L 1:NSM 8
a:L 6 6:L 1 2:L 1 11:L 1 2:NSM 1 2:L 1:NSM 1:L 1:NSM 1:L 7 a:L 8m j:L 2:NSM 4:L 7 2:NSM f:L 1 10:L 5:NSM 3 2:L 1:NSM 1:L 1:NSM
n:L 1:NSM 2d 1:L f l:L 8:ON 4:ET h:ON d pn:L 2u 33:L 1 5:L b 5g:L 218 2r:L d u8:L 1:NSM 6:L f:NSM a 32z:L 5 g7:L 5a1 u:L c:NSM
3:L 3:NSM a:L 1c6 ft:L 7 v:L 1 a:L 4 29:L 1 a:L 6 u:L 2 5:NSM 1:L a 1c:L 7:NSM f:L a a:L 1 7:L 1 l:L 5 j:L c0 1m:L 5i 2j:L 2t
23:L 4 1:NSM 1k:L 7 4:NSM d:L 1s 2:L 1:ON 1:L 1:NSM b 2:L e 4qg:L 8 ye:L 15 a:L 6w7 4:L 1 7:L 1 2:L 1 83:L f 1:L t 3:L 2 1:L e
4:L 8 b0:L 1s4 2z:L 5 d:L 3 9:L 7 a:L 2 1:L 2:NSM 1:L 4:BN 318 5y:ON q:L a:EN 6 c4:ON 24 1a:NSM 2 n:NSM 9 38:L 1o 6u:L a 13:L
2 1q:L 3:NSM 9:L 8:BN 8:NSM 2:L 7:NSM u:L 4:NSM 1n:L 2:ON l 1u:ON 3:NSM 1:ON 3e k:L c k:L c 2f:ON 9 p:L 3r 2d:L 1 1z:L 1 2:L 2
1:L 2 2:L 2 4:L 1 c:L 1 1:L 1 7:L 1 1t:L 1 4:L 2 8:L 1 7:L 1 s:L 1 4:L 1 5:L 1 1:L 3 7:L 1 9g:L 2 p:L 1:ON p:L 1:ON v:L 1:ON
p:L 1:ON v:L 1:ON p:L 1:ON v:L 1:ON p:L 1:ON v:L 1:ON p:L 1:ON 8:L 2 1e:EN e8:L 1j:NSM 4:L 1e:NSM 8:L 1:NSM e:L 1:NSM 7:L f
5:NSM 1 f:NSM uo v:L 6 6:L 5x 7:NSM 1 h:NSM 2 7:NSM 1 2:NSM 1 5:NSM 5 1q:L x 1:NSM 34 19:L 3 7:NSM 7:L 2 a:L 4 2:L 8w u:L
1:NSM h 18:L 4:NSM a:L 5 1:ET cw s:L 4:NSM a:L 5y u:L 2:NSM b:L 4 1:L dc 7:L 1 4:L 1 2:L 1 f:L 1 5h:R 2 9:R 7:NSM 15 1w:R
7:NSM 1:R 4 a:R 4 2:R lt 1w:AL 24 1p:AL 5e 4:AL 1 r:AL 1 2:AL 1 1:AL 2 1:AL 1 a:AL 1 4:AL 1 1:AL 1 1:AL 6 1:AL 4 1:AL 1 1:AL 1
1:AL 1 3:AL 1 2:AL 1 1:AL 2 1:AL 1 1:AL 1 1:AL 1 1:AL 1 1:AL 1 2:AL 1 1:AL 2 4:AL 1 7:AL 1 4:AL 1 4:AL 1 1:AL 1 a:AL 1 h:AL 5
3:AL 1 5:AL 1 h:AL 1g 2:ON 7i 18:ON 4 2s:ON c f:ON 2 f:ON 1 f:ON 1 11:ON a b:EN 5:ON v:L 1:ON 1m:L 6:ON 1p:L 1:ON 1k t:L d
18:L 4 9:L 7 2:L e 6:ON 4a rc:ON 4 h:ON 3 d:ON 3 3b:ON 4 2n:ON 6 c:ON 4 1:ON f c:ON 4 1k:ON 8 a:ON 6 14:ON 8 u:ON 2 c:ON 4
2:ON 1q 9g:ON c e:ON 2 d:ON 3 a:ON 5 1k:ON 7 f:ON 2 b:ON 6 9:ON 7 43:ON 1 2k:ON a:EN sm wyo:L w 37e:L 6 66:L 2 4g2:L e 5rl:L f
ha:L 1wi f2:L 15u 3t7:L 5 38g:L f975 1:BN u 2o:BN 3k 6o:NSM 1e6o 1eke:L 2 1eke:L 2
"""
COMBINING = """
lc l:230 1:232 4:220 1:232 1:216 5:220 2:202 4:220 2:202 b:220 5:1 4:220 8:230 1:240 1:230 3:220 3:230 2:220 1 3:230 4:220
1:230 1:232 2:220 1:230 1:233 2:234 1:233 2:234 1:233 d:230 7n 5:230 7d 1:220 4:230 1:220 3:230 1:222 1:220 6:230 6:220 2:230
1:220 2:230 1:222 1:228 1:230 1:10 1:11 1:12 1:13 1:14 1:15 1:16 1:17 1:18 2:19 1:20 1:21 1:22 1 1:23 1 1:24 1:25 1 1:230
1:220 1 1:18 20 8:230 1:30 1:31 1:32 1c 1:27 1:28 1:29 1:30 1:31 1:32 1:33 1:34 2:230 2:220 5:230 1:220 2:230 1:220 g 1:35 2t
7:230 2 4:230 1:220 1:230 2 2:230 1 1:220 2:230 1:220 z 1:36 u 1:230 1:220 2:230 1:220 2:230 3:220 1:230 2:220 1:230 1:220
3:230 1:220 1:230 1:220 1:230 1:220 1:230 1:220 2:230 4g 7:230 1:220 1:230 9 1:220 o 4:230 1 9:230 1 3:230 1 5:230 17 3:220 1n
2:230 3:220 4:230 16 5:230 5:220 e:230 1 1:220 2:230 1:220 2:230 1:220 3:230 3:220 1:27 1:28 1:29 3:230 1:220 2:230 2:220
5:230 1o 1:7 g 1:9 3 1:230 1:220 2:230 2v 1:7 g 1:9 1c 1:230 1p 1:7 g 1:9 32 1:7 g 1:9 32 1:7 g 1:9 3j 1:9 32 1:7 g 1:9 7 1:84
1:91 2t 1:7 g 1:9 31 2:9 g 1:9 3g 1:9 31 2:103 1:9 d 4:107 30 2:118 1:9 d 4:122 24 2:220 r 1:220 1 1:220 1 1:216 1j 1:129
1:130 1 1:132 5 4:130 2 1:130 1 2:230 1:9 1 2:230 1q 1:220 34 1:7 1 2:9 2a 1:220 jz 3:230 qc 2:9 u 1:9 4d 1:9 a 1:230 5n 1:228
3z 1:222 1:230 1:220 63 1:230 1:220 1z 1:9 k 8:230 2 1:220 1c 5:230 6:220 2:230 1:220 1 2:220 2:230 2:220 5:230 1:220 4:230 2t
1:7 f 1:9 12 1:230 1:220 7:230 1i 2:9 1m 1:7 b 2:9 1v 1:7 48 3:230 1 1:1 5:220 2:230 4:220 1:230 1 7:1 4 1:220 6 1:230 3 2:230
5i 2:230 1:220 7:230 1:220 2:230 1:234 1:214 1:220 1:202 11:230 1:232 2:228 1:220 1:218 1:230 1:233 1:220 1:230 1:220 k0 2:230
2:1 4:230 3:1 2:230 4 1:230 3 2:1 1:230 1:220 1:230 2:1 4:220 1:230 2da 3:230 3x 1:9 2o w:230 fe 1:218 1:228 1:232 1:222 2:224
2x 2:8 n9w 1:230 4 a:230 w 2:230 28 2:230 7o 1:9 11 1:9 47 1:9 r i:230 1l 3:220 11 1:9 2n 1:7 c 1:9 6n 1:230 1 2:230 1:220 2
2:230 5 2:230 1 1:230 1g 1:9 6u 1:9 fn4 1:26 ld 7:230 7:220 2:230 r1 1:220 6a 1:220 45 5:230 1aq 1:220 1 1:230 14 1:230 1:1
1:220 4 1:9 4l 1:230 1:220 fx 4:230 1t 5:230 8t 2:230 28 3:220 1y 2:220 3:230 1:220 1:230 4:220 1d 1:230 1:220 1:230 1:220 5c
1:9 15 1:9 e 1:9 1l 1:9 1:7 1x 3:230 1c 2:9 1q 1:7 24 1:9 9 1:7 2y 1:9 1:7 4y 1:7 1:9 28 2:7 g 1:9 o 7:230 3 5:230 2h 3:9 35
1:9 3 1:7 n 1:230 2r 1:9 1:7 6z 1:9 1:7 3i 1:9 3a 1:9 1:7 37 1:9 7h 1:9 1:7 76 2:9 4 1:7 4c 1:9 2b 1:9 i 1:9 29 1:9 bp 1:9 76
1:7 1 2:9 29 1:9 bt 2:9 d0s 1:9 1xc 5:1 1n 7:230 xl 2:6 f58 1:1 43q 2:216 3:1 3 1:226 5:216 8 8:220 2 5:230 2:220 u 4:230 44
3:230 2pn 7:230 1 h:230 2 7:230 1 2:230 1 5:230 2s 1:230 4g 7:230 af 1:230 1p 4:230 e4 2:232 1:220 1:230 72 1:230 1:220 kg
7:220 31 6:230 1:7 l705
"""
EAST_ASIAN_WIDTH = """
w:N 2n:Na y:N 1:A 2:Na 1:A 2:Na 2:A 1:N 1:A 1:N 1:Na 2:A 1:Na 5:A 1:N 5:A 1:N 4:A 6:N 1:A 9:N 1:A 6:N 2:A 5:N 4:A 4:N 1:A 1:N
3:A 1:N 2:A 2:N 1:A 1:N 2:A 3:N 4:A 1:N 1:A 1:N 1:A 2:N 1:A f:N 1:A 1:N 1:A 7:N 1:A a:N 2:A 3:N 1:A 5:N 3:A 4:N 1:A 6:N 4:A
1:N 1:A 3:N 4:A 1:N 1:A 4:N 2:A i:N 2:A 3:N 1:A 2q:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A 38:N 1:A f:N
1:A 2q:N 1:A 2:N 1:A 1:N 3:A 1:N 1:A 2:N 1:A 7:N 4:A 1:N 1:A 1:N 1:A w:N 34:A x:N h:A 1:N 7:A 7:N h:A 1:N 7:A 1j:N 1:A e:N
1s:A 1:N 1:A 2i6:N 2o:W 2wg:N 1:A 2:N 4:A 1:N 2:A 2:N 2:A 2:N 3:A 1:N 4:A 8:N 1:A 1:N 2:A 1:N 1:A 5:N 1:A 2:N 1:A 1h:N 1:A a:N
1:A 1:N 4:A 10:N 1:H 2:N 1:A 2e:N 1:A 1:N 1:A 3:N 1:A 9:N 1:A 2:N 1:A a:N 2:A 3:N 1:A 4:N 1:A 13:N 2:A 6:N 4:A 1:N c:A 4:N a:A
f:N 1:A 6:N a:A u:N 2:A o:N 1:A 1:N 1:A i:N 1:A o:N 1:A 1:N 2:A 3:N 2:A 2:N 1:A 3:N 1:A 1:N 1:A 3:N 1:A 4:N 1:A 2:N 4:A 2:N
1:A 1:N 1:A 1:N 6:A 1:N 1:A 5:N 4:A 4:N 2:A a:N 1:A 3:N 1:A 5:N 1:A d:N 2:A 2:N 4:A 2:N 2:A 2:N 2:A i:N 2:A 2:N 2:A d:N 1:A
3:N 1:A b:N 1:A p:N 1:A 2a:N 1:A 7:N 2:W d:N 2:W 5a:N 4:W 3:N 1:W 2:N 1:W 30:N 3u:A 1:N 2p:A 4:N 10:A c:N g:A 2:N 4:A a:N 2:A
1:N 7:A 8:N 2:A 2:N 2:A 4:N 2:A 2:N 2:A 4:N 3:A 2:N 1:A 2:N 4:A g:N 4:A 9:N 1:A d:N 2:W 6:N 2:A 2:N 1:A 4:N 2:A 4:N 2:W 6:N
1:A 1:N 1:A h:N 8:W 8:N 1:A 1:N 1:A 5:N c:W c:N 2:A 1:N 3:A 1:N 4:A 1:N 2:A 1:N 1:A f:N 1:W a:N 6:W 3:N 1:W a:N 2:A 1:N 1:W
8:N 2:W h:N 2:W 1:A 4:N 2:W 8:A 1:W 5:A 1:W d:A 1:N 1:A 4:N 2:A 1:W 7:A 2:W 1:A 1:W 4:A 1:W 2:A 1:W 2:A 5:N 1:W 4:N 2:W s:N
1:W k:N 1:A e:N 1:W 1:N 1:W 4:N 3:W 1:N 1:W u:N a:A l:N 3:W o:N 1:W e:N 1:W 12:N 8:Na bb:N 2:Na b8:N 2:W 1f:N 1:W 4:N 1:W 4:A
me:N q:W 1:N 2h:W c:N 5y:W q:N g:W 1:F 1q:W 2:N 2e:W 2:N 2v:W 5:N 17:W 1:N 2m:W 1:N 2e:W 9:N 1c:W 1:N 14:W 8:A mkd:W 3:N 1j:W
wp:N t:W hv:N 8mc:W 1ng:N 4xs:A e8:W lc:N g:A a:W m:N z:W 1:N j:W 1:N 4:W 45:N 2o:F 2m:H 3:N 6:H 2:N 6:H 2:N 6:H 2:N 3:H 3:N
7:F 1:N 7:H e:N 1:A m3m:N 5:W b:N 2:W e:N 4qg:W 8:N ye:W 15:N a:W 6w7:N 4:W 1:N 7:W 1:N 2:W 1:N 83:W f:N 1:W t:N 3:W 2:N 1:W
e:N 4:W 8:N b0:W 6bo:N 2f:W 9:N n:W 5n1:N 1:W 5m:N 1:W 1c:N b:A 5:N u:A 2:N 1m:A 6:N u:A 1:W 2:A a:W i:A 2b:N 3:W d:N 18:W 4:N
9:W 7:N 2:W e:N 6:W 4a:N x:W c:N 9:W 1:N 1y:W 1:N m:W c:N 17:W 4:N 5:W c:N h:W 3:N 1:W 3:N 1z:W 1:N 1:W 1:N 57:W 2:N 1r:W d:N
4:W 1:N o:W i:N 1:W q:N 2:W d:N 1:W 2e:N 2d:W 1c:N 1y:W 6:N 1:W 3:N 3:W 2:N 3:W 4:N 4:W b:N 2:W 7:N 9:W 6b:N c:W 4:N 1:W 7v:N
1b:W 1:N a:W 1:N 55:W 34:N d:W 3:N a:W 5:N 1k:W 7:N f:W 2:N b:W 6:N 9:W zr:N 1eke:W 2:N 1eke:W e1vm:N 6o:A 1e6o:N 1eke:A 2:N
1eke:A 2:N
"""
MIRRORED = """
14 2:1 i 1:1 1 1:1 s 1:1 1 1:1 t 1:1 1 1:1 19 1:1 f 1:1 2v2 4:1 1gd 2:1 1wc 2:1 a 2:1 1i 2:1 e 2:1 4x 1:1 5c 4:1 3 6:1 3 1:1 3
2:1 3 4:1 1 4:1 1 1:1 1 1:1 4 9:1 5 1:1 1 i:1 5 4:1 9 2:1 1 1:1 1 8:1 1 w:1 2 4:1 5 1:1 9 2:1 2 j:1 5 2:1 9 5:1 2 2:1 4 o:1 2
g:1 8 4:1 k 2:1 7 2:1 u5 e:1 22 1:1 2 4:1 1 2:1 1 3:1 5 4:1 5 3:1 3 e:1 b7 m:1 2 6:1 1 e:1 8 1:1 7 6:1 3 1:1 4 5:1 1 2:1 2 5:1
4 1:1 1 3:1 2 2:1 a 6:1 2 2:1 c j:1 1 4:1 2 1:1 1 1:1 2 1:1 1 4:1 5 2:1 6 3:1 o 2:1 b 2:1 4 4:1 1 2:1 2 2:1 4 17:1 2 8:1 1
14:1 5 1:1 1 1:1 3 5:1 5 3:1 4 1:1 3 5:1 1 1:1 74 1:1 eb 4:1 3 2:1 1 2:1 e 2:1 2 a:1 17 8:1 bv a:1 2 8:1 14ql 6:1 5 2:1 4i 2:1
i 1:1 1 1:1 s 1:1 1 1:1 t 1:1 1 1:1 1 2:1 1 2:1 16k7 1:1 1l 1:1 1l 1:1 1l 1:1 1l 1:1 lags
"""
DIGIT = """
b2=2 b3=3 b9=1 1369=1 136a=2 136b=3 136c=4 136d=5 136e=6 136f=7 1370=8 1371=9 19da=1 2070=0 2074=4 2075=5 2076=6 2077=7 2078=8
2079=9 2080=0 2081=1 2082=2 2083=3 2084=4 2085=5 2086=6 2087=7 2088=8 2089=9 2460=1 2461=2 2462=3 2463=4 2464=5 2465=6 2466=7
2467=8 2468=9 2474=1 2475=2 2476=3 2477=4 2478=5 2479=6 247a=7 247b=8 247c=9 2488=1 2489=2 248a=3 248b=4 248c=5 248d=6 248e=7
248f=8 2490=9 24ea=0 24f5=1 24f6=2 24f7=3 24f8=4 24f9=5 24fa=6 24fb=7 24fc=8 24fd=9 24ff=0 2776=1 2777=2 2778=3 2779=4 277a=5
277b=6 277c=7 277d=8 277e=9 2780=1 2781=2 2782=3 2783=4 2784=5 2785=6 2786=7 2787=8 2788=9 278a=1 278b=2 278c=3 278d=4 278e=5
278f=6 2790=7 2791=8 2792=9 10a40=1 10a41=2 10a42=3 10a43=4 10e60=1 10e61=2 10e62=3 10e63=4 10e64=5 10e65=6 10e66=7 10e67=8
10e68=9 11052=1 11053=2 11054=3 11055=4 11056=5 11057=6 11058=7 11059=8 1105a=9 1f100=0 1f101=0 1f102=1 1f103=2 1f104=3
1f105=4 1f106=5 1f107=6 1f108=7 1f109=8 1f10a=9
"""
NUMERIC = """
bc=0.25 bd=0.5 be=0.75 9f4=0.0625 9f5=0.125 9f6=0.1875 9f7=0.25 9f8=0.75 9f9=16 b72=0.25 b73=0.5 b74=0.75 b75=0.0625 b76=0.125
b77=0.1875 bf0=10 bf1=100 bf2=1000 c78=0 c79=1 c7a=2 c7b=3 c7c=1 c7d=2 c7e=3 d58=0.00625 d59=0.025 d5a=0.0375 d5b=0.05 d5c=0.1
d5d=0.15 d5e=0.2 d70=10 d71=100 d72=1000 d73=0.25 d74=0.5 d75=0.75 d76=0.0625 d77=0.125 d78=0.1875 f2a=0.5 f2b=1.5 f2c=2.5
f2d=3.5 f2e=4.5 f2f=5.5 f30=6.5 f31=7.5 f32=8.5 f33=-0.5 1372=10 1373=20 1374=30 1375=40 1376=50 1377=60 1378=70 1379=80
137a=90 137b=100 137c=10000 16ee=17 16ef=18 16f0=19 17f0=0 17f1=1 17f2=2 17f3=3 17f4=4 17f5=5 17f6=6 17f7=7 17f8=8 17f9=9
2150=0.14285714285714285 2151=0.1111111111111111 2152=0.1 2153=0.3333333333333333 2154=0.6666666666666666 2155=0.2 2156=0.4
2157=0.6 2158=0.8 2159=0.16666666666666666 215a=0.8333333333333334 215b=0.125 215c=0.375 215d=0.625 215e=0.875 215f=1 2160=1
2161=2 2162=3 2163=4 2164=5 2165=6 2166=7 2167=8 2168=9 2169=10 216a=11 216b=12 216c=50 216d=100 216e=500 216f=1000 2170=1
2171=2 2172=3 2173=4 2174=5 2175=6 2176=7 2177=8 2178=9 2179=10 217a=11 217b=12 217c=50 217d=100 217e=500 217f=1000 2180=1000
2181=5000 2182=10000 2185=6 2186=50 2187=50000 2188=100000 2189=0 2469=10 246a=11 246b=12 246c=13 246d=14 246e=15 246f=16
2470=17 2471=18 2472=19 2473=20 247d=10 247e=11 247f=12 2480=13 2481=14 2482=15 2483=16 2484=17 2485=18 2486=19 2487=20
2491=10 2492=11 2493=12 2494=13 2495=14 2496=15 2497=16 2498=17 2499=18 249a=19 249b=20 24eb=11 24ec=12 24ed=13 24ee=14
24ef=15 24f0=16 24f1=17 24f2=18 24f3=19 24f4=20 24fe=10 277f=10 2789=10 2793=10 2cfd=0.5 3007=0 3021=1 3022=2 3023=3 3024=4
3025=5 3026=6 3027=7 3028=8 3029=9 3038=10 3039=20 303a=30 3192=1 3193=2 3194=3 3195=4 3220=1 3221=2 3222=3 3223=4 3224=5
3225=6 3226=7 3227=8 3228=9 3229=10 3248=10 3249=20 324a=30 324b=40 324c=50 324d=60 324e=70 324f=80 3251=21 3252=22 3253=23
3254=24 3255=25 3256=26 3257=27 3258=28 3259=29 325a=30 325b=31 325c=32 325d=33 325e=34 325f=35 3280=1 3281=2 3282=3 3283=4
3284=5 3285=6 3286=7 3287=8 3288=9 3289=10 32b1=36 32b2=37 32b3=38 32b4=39 32b5=40 32b6=41 32b7=42 32b8=43 32b9=44 32ba=45
32bb=46 32bc=47 32bd=48 32be=49 32bf=50 3405=5 3483=2 382a=5 3b4d=7 4e00=1 4e03=7 4e07=10000 4e09=3 4e24=2 4e5d=9 4e8c=2
4e94=5 4e96=4 4eac=10000000000000000 4ebf=100000000 4ec0=10 4edf=1000 4ee8=3 4f0d=5 4f70=100 4fe9=2 5006=2 5104=100000000
5146=1000000 5169=2 516b=8 516d=6 5341=10 5343=1000 5344=20 5345=30 534c=40 53c1=3 53c2=3 53c3=3 53c4=3 56db=4 58f1=1 58f9=1
5e7a=1 5efe=9 5eff=20 5f0c=1 5f0d=2 5f0e=3 5f10=2 62d0=7 62fe=10 634c=8 67d2=7 6d1e=0 6f06=7 7396=9 767e=100 7695=200
79ed=1000000000 8086=4 842c=10000 8cae=2 8cb3=2 8d30=2 920e=9 94a9=9 9621=1000 9646=6 964c=100 9678=6 96f6=0 a6e6=1 a6e7=2
a6e8=3 a6e9=4 a6ea=5 a6eb=6 a6ec=7 a6ed=8 a6ee=9 a6ef=0 a830=0.25 a831=0.5 a832=0.75 a833=0.0625 a834=0.125 a835=0.1875 f96b=3
f973=10 f978=2 f9b2=0 f9d1=6 f9d3=6 f9fd=10 10107=1 10108=2 10109=3 1010a=4 1010b=5 1010c=6 1010d=7 1010e=8 1010f=9 10110=10
10111=20 10112=30 10113=40 10114=50 10115=60 10116=70 10117=80 10118=90 10119=100 1011a=200 1011b=300 1011c=400 1011d=500
1011e=600 1011f=700 10120=800 10121=900 10122=1000 10123=2000 10124=3000 10125=4000 10126=5000 10127=6000 10128=7000
10129=8000 1012a=9000 1012b=10000 1012c=20000 1012d=30000 1012e=40000 1012f=50000 10130=60000 10131=70000 10132=80000
10133=90000 10140=0.25 10141=0.5 10142=1 10143=5 10144=50 10145=500 10146=5000 10147=50000 10148=5 10149=10 1014a=50 1014b=100
1014c=500 1014d=1000 1014e=5000 1014f=5 10150=10 10151=50 10152=100 10153=500 10154=1000 10155=10000 10156=50000 10157=10
10158=1 10159=1 1015a=1 1015b=2 1015c=2 1015d=2 1015e=2 1015f=5 10160=10 10161=10 10162=10 10163=10 10164=10 10165=30 10166=50
10167=50 10168=50 10169=50 1016a=100 1016b=300 1016c=500 1016d=500 1016e=500 1016f=500 10170=500 10171=1000 10172=5000 10173=5
10174=50 10175=0.5 10176=0.5 10177=0.6666666666666666 10178=0.75 1018a=0 1018b=0.25 102e1=1 102e2=2 102e3=3 102e4=4 102e5=5
102e6=6 102e7=7 102e8=8 102e9=9 102ea=10 102eb=20 102ec=30 102ed=40 102ee=50 102ef=60 102f0=70 102f1=80 102f2=90 102f3=100
102f4=200 102f5=300 102f6=400 102f7=500 102f8=600 102f9=700 102fa=800 102fb=900 10320=1 10321=5 10322=10 10323=50 10341=90
1034a=900 103d1=1 103d2=2 103d3=10 103d4=20 103d5=100 10858=1 10859=2 1085a=3 1085b=10 1085c=20 1085d=100 1085e=1000
1085f=10000 10879=1 1087a=2 1087b=3 1087c=4 1087d=5 1087e=10 1087f=20 108a7=1 108a8=2 108a9=3 108aa=4 108ab=4 108ac=5 108ad=10
108ae=20 108af=100 108fb=1 108fc=5 108fd=10 108fe=20 108ff=100 10916=1 10917=10 10918=20 10919=100 1091a=2 1091b=3
109bc=0.9166666666666666 109bd=0.5 109c0=1 109c1=2 109c2=3 109c3=4 109c4=5 109c5=6 109c6=7 109c7=8 109c8=9 109c9=10 109ca=20
109cb=30 109cc=40 109cd=50 109ce=60 109cf=70 109d2=100 109d3=200 109d4=300 109d5=400 109d6=500 109d7=600 109d8=700 109d9=800
109da=900 109db=1000 109dc=2000 109dd=3000 109de=4000 109df=5000 109e0=6000 109e1=7000 109e2=8000 109e3=9000 109e4=10000
109e5=20000 109e6=30000 109e7=40000 109e8=50000 109e9=60000 109ea=70000 109eb=80000 109ec=90000 109ed=100000 109ee=200000
109ef=300000 109f0=400000 109f1=500000 109f2=600000 109f3=700000 109f4=800000 109f5=900000 109f6=0.08333333333333333
109f7=0.16666666666666666 109f8=0.25 109f9=0.3333333333333333 109fa=0.4166666666666667 109fb=0.5 109fc=0.5833333333333334
109fd=0.6666666666666666 109fe=0.75 109ff=0.8333333333333334 10a44=10 10a45=20 10a46=100 10a47=1000 10a48=0.5 10a7d=1 10a7e=50
10a9d=1 10a9e=10 10a9f=20 10aeb=1 10aec=5 10aed=10 10aee=20 10aef=100 10b58=1 10b59=2 10b5a=3 10b5b=4 10b5c=10 10b5d=20
10b5e=100 10b5f=1000 10b78=1 10b79=2 10b7a=3 10b7b=4 10b7c=10 10b7d=20 10b7e=100 10b7f=1000 10ba9=1 10baa=2 10bab=3 10bac=4
10bad=10 10bae=20 10baf=100 10cfa=1 10cfb=5 10cfc=10 10cfd=50 10cfe=100 10cff=1000 10e69=10 10e6a=20 10e6b=30 10e6c=40
10e6d=50 10e6e=60 10e6f=70 10e70=80 10e71=90 10e72=100 10e73=200 10e74=300 10e75=400 10e76=500 10e77=600 10e78=700 10e79=800
10e7a=900 10e7b=0.5 10e7c=0.25 10e7d=0.3333333333333333 10e7e=0.6666666666666666 10f1d=1 10f1e=2 10f1f=3 10f20=4 10f21=5
10f22=10 10f23=20 10f24=30 10f25=100 10f26=0.5 10f51=1 10f52=10 10f53=20 10f54=100 10fc5=1 10fc6=2 10fc7=3 10fc8=4 10fc9=10
10fca=20 10fcb=100 1105b=10 1105c=20 1105d=30 1105e=40 1105f=50 11060=60 11061=70 11062=80 11063=90 11064=100 11065=1000
111e1=1 111e2=2 111e3=3 111e4=4 111e5=5 111e6=6 111e7=7 111e8=8 111e9=9 111ea=10 111eb=20 111ec=30 111ed=40 111ee=50 111ef=60
111f0=70 111f1=80 111f2=90 111f3=100 111f4=1000 1173a=10 1173b=20 118ea=10 118eb=20 118ec=30 118ed=40 118ee=50 118ef=60
118f0=70 118f1=80 118f2=90 11c5a=1 11c5b=2 11c5c=3 11c5d=4 11c5e=5 11c5f=6 11c60=7 11c61=8 11c62=9 11c63=10 11c64=20 11c65=30
11c66=40 11c67=50 11c68=60 11c69=70 11c6a=80 11c6b=90 11c6c=100 11fc0=0.003125 11fc1=0.00625 11fc2=0.0125 11fc3=0.015625
11fc4=0.025 11fc5=0.03125 11fc6=0.0375 11fc7=0.046875 11fc8=0.05 11fc9=0.0625 11fca=0.0625 11fcb=0.1 11fcc=0.125 11fcd=0.15
11fce=0.1875 11fcf=0.2 11fd0=0.25 11fd1=0.5 11fd2=0.5 11fd3=0.75 11fd4=0.003125 12400=2 12401=3 12402=4 12403=5 12404=6
12405=7 12406=8 12407=9 12408=3 12409=4 1240a=5 1240b=6 1240c=7 1240d=8 1240e=9 1240f=4 12410=5 12411=6 12412=7 12413=8
12414=9 12415=1 12416=2 12417=3 12418=4 12419=5 1241a=6 1241b=7 1241c=8 1241d=9 1241e=1 1241f=2 12420=3 12421=4 12422=5
12423=2 12424=3 12425=3 12426=4 12427=5 12428=6 12429=7 1242a=8 1242b=9 1242c=1 1242d=2 1242e=3 1242f=3 12430=4 12431=5
12432=216000 12433=432000 12434=1 12435=2 12436=3 12437=3 12438=4 12439=5 1243a=3 1243b=3 1243c=4 1243d=4 1243e=4 1243f=4
12440=6 12441=7 12442=7 12443=7 12444=8 12445=8 12446=9 12447=9 12448=9 12449=9 1244a=2 1244b=3 1244c=4 1244d=5 1244e=6
1244f=1 12450=2 12451=3 12452=4 12453=4 12454=5 12455=5 12456=2 12457=3 12458=1 12459=2 1245a=0.3333333333333333
1245b=0.6666666666666666 1245c=0.8333333333333334 1245d=0.3333333333333333 1245e=0.6666666666666666 1245f=0.125 12460=0.25
12461=0.16666666666666666 12462=0.25 12463=0.25 12464=0.5 12465=0.3333333333333333 12466=0.6666666666666666 12467=40 12468=50
12469=4 1246a=5 1246b=6 1246c=7 1246d=8 1246e=9 16b5b=10 16b5c=100 16b5d=10000 16b5e=1000000 16b5f=100000000 16b60=10000000000
16b61=1000000000000 16e80=0 16e81=1 16e82=2 16e83=3 16e84=4 16e85=5 16e86=6 16e87=7 16e88=8 16e89=9 16e8a=10 16e8b=11 16e8c=12
16e8d=13 16e8e=14 16e8f=15 16e90=16 16e91=17 16e92=18 16e93=19 16e94=1 16e95=2 16e96=3 1d2c0=0 1d2c1=1 1d2c2=2 1d2c3=3 1d2c4=4
1d2c5=5 1d2c6=6 1d2c7=7 1d2c8=8 1d2c9=9 1d2ca=10 1d2cb=11 1d2cc=12 1d2cd=13 1d2ce=14 1d2cf=15 1d2d0=16 1d2d1=17 1d2d2=18
1d2d3=19 1d2e0=0 1d2e1=1 1d2e2=2 1d2e3=3 1d2e4=4 1d2e5=5 1d2e6=6 1d2e7=7 1d2e8=8 1d2e9=9 1d2ea=10 1d2eb=11 1d2ec=12 1d2ed=13
1d2ee=14 1d2ef=15 1d2f0=16 1d2f1=17 1d2f2=18 1d2f3=19 1d360=1 1d361=2 1d362=3 1d363=4 1d364=5 1d365=6 1d366=7 1d367=8 1d368=9
1d369=10 1d36a=20 1d36b=30 1d36c=40 1d36d=50 1d36e=60 1d36f=70 1d370=80 1d371=90 1d372=1 1d373=2 1d374=3 1d375=4 1d376=5
1d377=1 1d378=5 1e8c7=1 1e8c8=2 1e8c9=3 1e8ca=4 1e8cb=5 1e8cc=6 1e8cd=7 1e8ce=8 1e8cf=9 1ec71=1 1ec72=2 1ec73=3 1ec74=4
1ec75=5 1ec76=6 1ec77=7 1ec78=8 1ec79=9 1ec7a=10 1ec7b=20 1ec7c=30 1ec7d=40 1ec7e=50 1ec7f=60 1ec80=70 1ec81=80 1ec82=90
1ec83=100 1ec84=200 1ec85=300 1ec86=400 1ec87=500 1ec88=600 1ec89=700 1ec8a=800 1ec8b=900 1ec8c=1000 1ec8d=2000 1ec8e=3000
1ec8f=4000 1ec90=5000 1ec91=6000 1ec92=7000 1ec93=8000 1ec94=9000 1ec95=10000 1ec96=20000 1ec97=30000 1ec98=40000 1ec99=50000
1ec9a=60000 1ec9b=70000 1ec9c=80000 1ec9d=90000 1ec9e=100000 1ec9f=200000 1eca0=100000 1eca1=10000000 1eca2=20000000 1eca3=1
1eca4=2 1eca5=3 1eca6=4 1eca7=5 1eca8=6 1eca9=7 1ecaa=8 1ecab=9 1ecad=0.25 1ecae=0.5 1ecaf=0.75 1ecb1=1 1ecb2=2 1ecb3=10000
1ecb4=100000 1ed01=1 1ed02=2 1ed03=3 1ed04=4 1ed05=5 1ed06=6 1ed07=7 1ed08=8 1ed09=9 1ed0a=10 1ed0b=20 1ed0c=30 1ed0d=40
1ed0e=50 1ed0f=60 1ed10=70 1ed11=80 1ed12=90 1ed13=100 1ed14=200 1ed15=300 1ed16=400 1ed17=500 1ed18=600 1ed19=700 1ed1a=800
1ed1b=900 1ed1c=1000 1ed1d=2000 1ed1e=3000 1ed1f=4000 1ed20=5000 1ed21=6000 1ed22=7000 1ed23=8000 1ed24=9000 1ed25=10000
1ed26=20000 1ed27=30000 1ed28=40000 1ed29=50000 1ed2a=60000 1ed2b=70000 1ed2c=80000 1ed2d=90000 1ed2f=2 1ed30=3 1ed31=4
1ed32=5 1ed33=6 1ed34=7 1ed35=8 1ed36=9 1ed37=10 1ed38=400 1ed39=600 1ed3a=2000 1ed3b=10000 1ed3c=0.5
1ed3d=0.16666666666666666 1f10b=0 1f10c=0 20001=7 20064=4 200e2=4 20121=5 2092a=1 20983=30 2098c=40 2099c=40 20aea=6 20afd=3
20b19=3 22390=2 22998=3 23b1b=3 2626d=4 2f890=9
"""
DECOMPOSITION = """
a0=<noBreak>,0020 a8=<compat>,0020,0308 aa=<super>,0061 af=<compat>,0020,0304 b2=<super>,0032 b3=<super>,0033
b4=<compat>,0020,0301 b5=<compat>,03BC b8=<compat>,0020,0327 b9=<super>,0031 ba=<super>,006F bc=<fraction>,0031,2044,0034
bd=<fraction>,0031,2044,0032 be=<fraction>,0033,2044,0034 c0=0041,0300 c1=0041,0301 c2=0041,0302 c3=0041,0303 c4=0041,0308
c5=0041,030A c7=0043,0327 c8=0045,0300 c9=0045,0301 ca=0045,0302 cb=0045,0308 cc=0049,0300 cd=0049,0301 ce=0049,0302
cf=0049,0308 d1=004E,0303 d2=004F,0300 d3=004F,0301 d4=004F,0302 d5=004F,0303 d6=004F,0308 d9=0055,0300 da=0055,0301
db=0055,0302 dc=0055,0308 dd=0059,0301 e0=0061,0300 e1=0061,0301 e2=0061,0302 e3=0061,0303 e4=0061,0308 e5=0061,030A
e7=0063,0327 e8=0065,0300 e9=0065,0301 ea=0065,0302 eb=0065,0308 ec=0069,0300 ed=0069,0301 ee=0069,0302 ef=0069,0308
f1=006E,0303 f2=006F,0300 f3=006F,0301 f4=006F,0302 f5=006F,0303 f6=006F,0308 f9=0075,0300 fa=0075,0301 fb=0075,0302
fc=0075,0308 fd=0079,0301 ff=0079,0308 100=0041,0304 101=0061,0304 102=0041,0306 103=0061,0306 104=0041,0328 105=0061,0328
106=0043,0301 107=0063,0301 108=0043,0302 109=0063,0302 10a=0043,0307 10b=0063,0307 10c=0043,030C 10d=0063,030C 10e=0044,030C
10f=0064,030C 112=0045,0304 113=0065,0304 114=0045,0306 115=0065,0306 116=0045,0307 117=0065,0307 118=0045,0328 119=0065,0328
11a=0045,030C 11b=0065,030C 11c=0047,0302 11d=0067,0302 11e=0047,0306 11f=0067,0306 120=0047,0307 121=0067,0307 122=0047,0327
123=0067,0327 124=0048,0302 125=0068,0302 128=0049,0303 129=0069,0303 12a=0049,0304 12b=0069,0304 12c=0049,0306 12d=0069,0306
12e=0049,0328 12f=0069,0328 130=0049,0307 132=<compat>,0049,004A 133=<compat>,0069,006A 134=004A,0302 135=006A,0302
136=004B,0327 137=006B,0327 139=004C,0301 13a=006C,0301 13b=004C,0327 13c=006C,0327 13d=004C,030C 13e=006C,030C
13f=<compat>,004C,00B7 140=<compat>,006C,00B7 143=004E,0301 144=006E,0301 145=004E,0327 146=006E,0327 147=004E,030C
148=006E,030C 149=<compat>,02BC,006E 14c=004F,0304 14d=006F,0304 14e=004F,0306 14f=006F,0306 150=004F,030B 151=006F,030B
154=0052,0301 155=0072,0301 156=0052,0327 157=0072,0327 158=0052,030C 159=0072,030C 15a=0053,0301 15b=0073,0301 15c=0053,0302
15d=0073,0302 15e=0053,0327 15f=0073,0327 160=0053,030C 161=0073,030C 162=0054,0327 163=0074,0327 164=0054,030C 165=0074,030C
168=0055,0303 169=0075,0303 16a=0055,0304 16b=0075,0304 16c=0055,0306 16d=0075,0306 16e=0055,030A 16f=0075,030A 170=0055,030B
171=0075,030B 172=0055,0328 173=0075,0328 174=0057,0302 175=0077,0302 176=0059,0302 177=0079,0302 178=0059,0308 179=005A,0301
17a=007A,0301 17b=005A,0307 17c=007A,0307 17d=005A,030C 17e=007A,030C 17f=<compat>,0073 1a0=004F,031B 1a1=006F,031B
1af=0055,031B 1b0=0075,031B 1c4=<compat>,0044,017D 1c5=<compat>,0044,017E 1c6=<compat>,0064,017E 1c7=<compat>,004C,004A
1c8=<compat>,004C,006A 1c9=<compat>,006C,006A 1ca=<compat>,004E,004A 1cb=<compat>,004E,006A 1cc=<compat>,006E,006A
1cd=0041,030C 1ce=0061,030C 1cf=0049,030C 1d0=0069,030C 1d1=004F,030C 1d2=006F,030C 1d3=0055,030C 1d4=0075,030C 1d5=00DC,0304
1d6=00FC,0304 1d7=00DC,0301 1d8=00FC,0301 1d9=00DC,030C 1da=00FC,030C 1db=00DC,0300 1dc=00FC,0300 1de=00C4,0304 1df=00E4,0304
1e0=0226,0304 1e1=0227,0304 1e2=00C6,0304 1e3=00E6,0304 1e6=0047,030C 1e7=0067,030C 1e8=004B,030C 1e9=006B,030C 1ea=004F,0328
1eb=006F,0328 1ec=01EA,0304 1ed=01EB,0304 1ee=01B7,030C 1ef=0292,030C 1f0=006A,030C 1f1=<compat>,0044,005A
1f2=<compat>,0044,007A 1f3=<compat>,0064,007A 1f4=0047,0301 1f5=0067,0301 1f8=004E,0300 1f9=006E,0300 1fa=00C5,0301
1fb=00E5,0301 1fc=00C6,0301 1fd=00E6,0301 1fe=00D8,0301 1ff=00F8,0301 200=0041,030F 201=0061,030F 202=0041,0311 203=0061,0311
204=0045,030F 205=0065,030F 206=0045,0311 207=0065,0311 208=0049,030F 209=0069,030F 20a=0049,0311 20b=0069,0311 20c=004F,030F
20d=006F,030F 20e=004F,0311 20f=006F,0311 210=0052,030F 211=0072,030F 212=0052,0311 213=0072,0311 214=0055,030F 215=0075,030F
216=0055,0311 217=0075,0311 218=0053,0326 219=0073,0326 21a=0054,0326 21b=0074,0326 21e=0048,030C 21f=0068,030C 226=0041,0307
227=0061,0307 228=0045,0327 229=0065,0327 22a=00D6,0304 22b=00F6,0304 22c=00D5,0304 22d=00F5,0304 22e=004F,0307 22f=006F,0307
230=022E,0304 231=022F,0304 232=0059,0304 233=0079,0304 2b0=<super>,0068 2b1=<super>,0266 2b2=<super>,006A 2b3=<super>,0072
2b4=<super>,0279 2b5=<super>,027B 2b6=<super>,0281 2b7=<super>,0077 2b8=<super>,0079 2d8=<compat>,0020,0306
2d9=<compat>,0020,0307 2da=<compat>,0020,030A 2db=<compat>,0020,0328 2dc=<compat>,0020,0303 2dd=<compat>,0020,030B
2e0=<super>,0263 2e1=<super>,006C 2e2=<super>,0073 2e3=<super>,0078 2e4=<super>,0295 340=0300 341=0301 343=0313 344=0308,0301
374=02B9 37a=<compat>,0020,0345 37e=003B 384=<compat>,0020,0301 385=00A8,0301 386=0391,0301 387=00B7 388=0395,0301
389=0397,0301 38a=0399,0301 38c=039F,0301 38e=03A5,0301 38f=03A9,0301 390=03CA,0301 3aa=0399,0308 3ab=03A5,0308 3ac=03B1,0301
3ad=03B5,0301 3ae=03B7,0301 3af=03B9,0301 3b0=03CB,0301 3ca=03B9,0308 3cb=03C5,0308 3cc=03BF,0301 3cd=03C5,0301 3ce=03C9,0301
3d0=<compat>,03B2 3d1=<compat>,03B8 3d2=<compat>,03A5 3d3=03D2,0301 3d4=03D2,0308 3d5=<compat>,03C6 3d6=<compat>,03C0
3f0=<compat>,03BA 3f1=<compat>,03C1 3f2=<compat>,03C2 3f4=<compat>,0398 3f5=<compat>,03B5 3f9=<compat>,03A3 400=0415,0300
401=0415,0308 403=0413,0301 407=0406,0308 40c=041A,0301 40d=0418,0300 40e=0423,0306 419=0418,0306 439=0438,0306 450=0435,0300
451=0435,0308 453=0433,0301 457=0456,0308 45c=043A,0301 45d=0438,0300 45e=0443,0306 476=0474,030F 477=0475,030F 4c1=0416,0306
4c2=0436,0306 4d0=0410,0306 4d1=0430,0306 4d2=0410,0308 4d3=0430,0308 4d6=0415,0306 4d7=0435,0306 4da=04D8,0308 4db=04D9,0308
4dc=0416,0308 4dd=0436,0308 4de=0417,0308 4df=0437,0308 4e2=0418,0304 4e3=0438,0304 4e4=0418,0308 4e5=0438,0308 4e6=041E,0308
4e7=043E,0308 4ea=04E8,0308 4eb=04E9,0308 4ec=042D,0308 4ed=044D,0308 4ee=0423,0304 4ef=0443,0304 4f0=0423,0308 4f1=0443,0308
4f2=0423,030B 4f3=0443,030B 4f4=0427,0308 4f5=0447,0308 4f8=042B,0308 4f9=044B,0308 587=<compat>,0565,0582 622=0627,0653
623=0627,0654 624=0648,0654 625=0627,0655 626=064A,0654 675=<compat>,0627,0674 676=<compat>,0648,0674 677=<compat>,06C7,0674
678=<compat>,064A,0674 6c0=06D5,0654 6c2=06C1,0654 6d3=06D2,0654 929=0928,093C 931=0930,093C 934=0933,093C 958=0915,093C
959=0916,093C 95a=0917,093C 95b=091C,093C 95c=0921,093C 95d=0922,093C 95e=092B,093C 95f=092F,093C 9cb=09C7,09BE 9cc=09C7,09D7
9dc=09A1,09BC 9dd=09A2,09BC 9df=09AF,09BC a33=0A32,0A3C a36=0A38,0A3C a59=0A16,0A3C a5a=0A17,0A3C a5b=0A1C,0A3C a5e=0A2B,0A3C
b48=0B47,0B56 b4b=0B47,0B3E b4c=0B47,0B57 b5c=0B21,0B3C b5d=0B22,0B3C b94=0B92,0BD7 bca=0BC6,0BBE bcb=0BC7,0BBE bcc=0BC6,0BD7
c48=0C46,0C56 cc0=0CBF,0CD5 cc7=0CC6,0CD5 cc8=0CC6,0CD6 cca=0CC6,0CC2 ccb=0CCA,0CD5 d4a=0D46,0D3E d4b=0D47,0D3E d4c=0D46,0D57
dda=0DD9,0DCA ddc=0DD9,0DCF ddd=0DDC,0DCA dde=0DD9,0DDF e33=<compat>,0E4D,0E32 eb3=<compat>,0ECD,0EB2 edc=<compat>,0EAB,0E99
edd=<compat>,0EAB,0EA1 f0c=<noBreak>,0F0B f43=0F42,0FB7 f4d=0F4C,0FB7 f52=0F51,0FB7 f57=0F56,0FB7 f5c=0F5B,0FB7 f69=0F40,0FB5
f73=0F71,0F72 f75=0F71,0F74 f76=0FB2,0F80 f77=<compat>,0FB2,0F81 f78=0FB3,0F80 f79=<compat>,0FB3,0F81 f81=0F71,0F80
f93=0F92,0FB7 f9d=0F9C,0FB7 fa2=0FA1,0FB7 fa7=0FA6,0FB7 fac=0FAB,0FB7 fb9=0F90,0FB5 1026=1025,102E 10fc=<super>,10DC
1b06=1B05,1B35 1b08=1B07,1B35 1b0a=1B09,1B35 1b0c=1B0B,1B35 1b0e=1B0D,1B35 1b12=1B11,1B35 1b3b=1B3A,1B35 1b3d=1B3C,1B35
1b40=1B3E,1B35 1b41=1B3F,1B35 1b43=1B42,1B35 1d2c=<super>,0041 1d2d=<super>,00C6 1d2e=<super>,0042 1d30=<super>,0044
1d31=<super>,0045 1d32=<super>,018E 1d33=<super>,0047 1d34=<super>,0048 1d35=<super>,0049 1d36=<super>,004A 1d37=<super>,004B
1d38=<super>,004C 1d39=<super>,004D 1d3a=<super>,004E 1d3c=<super>,004F 1d3d=<super>,0222 1d3e=<super>,0050 1d3f=<super>,0052
1d40=<super>,0054 1d41=<super>,0055 1d42=<super>,0057 1d43=<super>,0061 1d44=<super>,0250 1d45=<super>,0251 1d46=<super>,1D02
1d47=<super>,0062 1d48=<super>,0064 1d49=<super>,0065 1d4a=<super>,0259 1d4b=<super>,025B 1d4c=<super>,025C 1d4d=<super>,0067
1d4f=<super>,006B 1d50=<super>,006D 1d51=<super>,014B 1d52=<super>,006F 1d53=<super>,0254 1d54=<super>,1D16 1d55=<super>,1D17
1d56=<super>,0070 1d57=<super>,0074 1d58=<super>,0075 1d59=<super>,1D1D 1d5a=<super>,026F 1d5b=<super>,0076 1d5c=<super>,1D25
1d5d=<super>,03B2 1d5e=<super>,03B3 1d5f=<super>,03B4 1d60=<super>,03C6 1d61=<super>,03C7 1d62=<sub>,0069 1d63=<sub>,0072
1d64=<sub>,0075 1d65=<sub>,0076 1d66=<sub>,03B2 1d67=<sub>,03B3 1d68=<sub>,03C1 1d69=<sub>,03C6 1d6a=<sub>,03C7
1d78=<super>,043D 1d9b=<super>,0252 1d9c=<super>,0063 1d9d=<super>,0255 1d9e=<super>,00F0 1d9f=<super>,025C 1da0=<super>,0066
1da1=<super>,025F 1da2=<super>,0261 1da3=<super>,0265 1da4=<super>,0268 1da5=<super>,0269 1da6=<super>,026A 1da7=<super>,1D7B
1da8=<super>,029D 1da9=<super>,026D 1daa=<super>,1D85 1dab=<super>,029F 1dac=<super>,0271 1dad=<super>,0270 1dae=<super>,0272
1daf=<super>,0273 1db0=<super>,0274 1db1=<super>,0275 1db2=<super>,0278 1db3=<super>,0282 1db4=<super>,0283 1db5=<super>,01AB
1db6=<super>,0289 1db7=<super>,028A 1db8=<super>,1D1C 1db9=<super>,028B 1dba=<super>,028C 1dbb=<super>,007A 1dbc=<super>,0290
1dbd=<super>,0291 1dbe=<super>,0292 1dbf=<super>,03B8 1e00=0041,0325 1e01=0061,0325 1e02=0042,0307 1e03=0062,0307
1e04=0042,0323 1e05=0062,0323 1e06=0042,0331 1e07=0062,0331 1e08=00C7,0301 1e09=00E7,0301 1e0a=0044,0307 1e0b=0064,0307
1e0c=0044,0323 1e0d=0064,0323 1e0e=0044,0331 1e0f=0064,0331 1e10=0044,0327 1e11=0064,0327 1e12=0044,032D 1e13=0064,032D
1e14=0112,0300 1e15=0113,0300 1e16=0112,0301 1e17=0113,0301 1e18=0045,032D 1e19=0065,032D 1e1a=0045,0330 1e1b=0065,0330
1e1c=0228,0306 1e1d=0229,0306 1e1e=0046,0307 1e1f=0066,0307 1e20=0047,0304 1e21=0067,0304 1e22=0048,0307 1e23=0068,0307
1e24=0048,0323 1e25=0068,0323 1e26=0048,0308 1e27=0068,0308 1e28=0048,0327 1e29=0068,0327 1e2a=0048,032E 1e2b=0068,032E
1e2c=0049,0330 1e2d=0069,0330 1e2e=00CF,0301 1e2f=00EF,0301 1e30=004B,0301 1e31=006B,0301 1e32=004B,0323 1e33=006B,0323
1e34=004B,0331 1e35=006B,0331 1e36=004C,0323 1e37=006C,0323 1e38=1E36,0304 1e39=1E37,0304 1e3a=004C,0331 1e3b=006C,0331
1e3c=004C,032D 1e3d=006C,032D 1e3e=004D,0301 1e3f=006D,0301 1e40=004D,0307 1e41=006D,0307 1e42=004D,0323 1e43=006D,0323
1e44=004E,0307 1e45=006E,0307 1e46=004E,0323 1e47=006E,0323 1e48=004E,0331 1e49=006E,0331 1e4a=004E,032D 1e4b=006E,032D
1e4c=00D5,0301 1e4d=00F5,0301 1e4e=00D5,0308 1e4f=00F5,0308 1e50=014C,0300 1e51=014D,0300 1e52=014C,0301 1e53=014D,0301
1e54=0050,0301 1e55=0070,0301 1e56=0050,0307 1e57=0070,0307 1e58=0052,0307 1e59=0072,0307 1e5a=0052,0323 1e5b=0072,0323
1e5c=1E5A,0304 1e5d=1E5B,0304 1e5e=0052,0331 1e5f=0072,0331 1e60=0053,0307 1e61=0073,0307 1e62=0053,0323 1e63=0073,0323
1e64=015A,0307 1e65=015B,0307 1e66=0160,0307 1e67=0161,0307 1e68=1E62,0307 1e69=1E63,0307 1e6a=0054,0307 1e6b=0074,0307
1e6c=0054,0323 1e6d=0074,0323 1e6e=0054,0331 1e6f=0074,0331 1e70=0054,032D 1e71=0074,032D 1e72=0055,0324 1e73=0075,0324
1e74=0055,0330 1e75=0075,0330 1e76=0055,032D 1e77=0075,032D 1e78=0168,0301 1e79=0169,0301 1e7a=016A,0308 1e7b=016B,0308
1e7c=0056,0303 1e7d=0076,0303 1e7e=0056,0323 1e7f=0076,0323 1e80=0057,0300 1e81=0077,0300 1e82=0057,0301 1e83=0077,0301
1e84=0057,0308 1e85=0077,0308 1e86=0057,0307 1e87=0077,0307 1e88=0057,0323 1e89=0077,0323 1e8a=0058,0307 1e8b=0078,0307
1e8c=0058,0308 1e8d=0078,0308 1e8e=0059,0307 1e8f=0079,0307 1e90=005A,0302 1e91=007A,0302 1e92=005A,0323 1e93=007A,0323
1e94=005A,0331 1e95=007A,0331 1e96=0068,0331 1e97=0074,0308 1e98=0077,030A 1e99=0079,030A 1e9a=<compat>,0061,02BE
1e9b=017F,0307 1ea0=0041,0323 1ea1=0061,0323 1ea2=0041,0309 1ea3=0061,0309 1ea4=00C2,0301 1ea5=00E2,0301 1ea6=00C2,0300
1ea7=00E2,0300 1ea8=00C2,0309 1ea9=00E2,0309 1eaa=00C2,0303 1eab=00E2,0303 1eac=1EA0,0302 1ead=1EA1,0302 1eae=0102,0301
1eaf=0103,0301 1eb0=0102,0300 1eb1=0103,0300 1eb2=0102,0309 1eb3=0103,0309 1eb4=0102,0303 1eb5=0103,0303 1eb6=1EA0,0306
1eb7=1EA1,0306 1eb8=0045,0323 1eb9=0065,0323 1eba=0045,0309 1ebb=0065,0309 1ebc=0045,0303 1ebd=0065,0303 1ebe=00CA,0301
1ebf=00EA,0301 1ec0=00CA,0300 1ec1=00EA,0300 1ec2=00CA,0309 1ec3=00EA,0309 1ec4=00CA,0303 1ec5=00EA,0303 1ec6=1EB8,0302
1ec7=1EB9,0302 1ec8=0049,0309 1ec9=0069,0309 1eca=0049,0323 1ecb=0069,0323 1ecc=004F,0323 1ecd=006F,0323 1ece=004F,0309
1ecf=006F,0309 1ed0=00D4,0301 1ed1=00F4,0301 1ed2=00D4,0300 1ed3=00F4,0300 1ed4=00D4,0309 1ed5=00F4,0309 1ed6=00D4,0303
1ed7=00F4,0303 1ed8=1ECC,0302 1ed9=1ECD,0302 1eda=01A0,0301 1edb=01A1,0301 1edc=01A0,0300 1edd=01A1,0300 1ede=01A0,0309
1edf=01A1,0309 1ee0=01A0,0303 1ee1=01A1,0303 1ee2=01A0,0323 1ee3=01A1,0323 1ee4=0055,0323 1ee5=0075,0323 1ee6=0055,0309
1ee7=0075,0309 1ee8=01AF,0301 1ee9=01B0,0301 1eea=01AF,0300 1eeb=01B0,0300 1eec=01AF,0309 1eed=01B0,0309 1eee=01AF,0303
1eef=01B0,0303 1ef0=01AF,0323 1ef1=01B0,0323 1ef2=0059,0300 1ef3=0079,0300 1ef4=0059,0323 1ef5=0079,0323 1ef6=0059,0309
1ef7=0079,0309 1ef8=0059,0303 1ef9=0079,0303 1f00=03B1,0313 1f01=03B1,0314 1f02=1F00,0300 1f03=1F01,0300 1f04=1F00,0301
1f05=1F01,0301 1f06=1F00,0342 1f07=1F01,0342 1f08=0391,0313 1f09=0391,0314 1f0a=1F08,0300 1f0b=1F09,0300 1f0c=1F08,0301
1f0d=1F09,0301 1f0e=1F08,0342 1f0f=1F09,0342 1f10=03B5,0313 1f11=03B5,0314 1f12=1F10,0300 1f13=1F11,0300 1f14=1F10,0301
1f15=1F11,0301 1f18=0395,0313 1f19=0395,0314 1f1a=1F18,0300 1f1b=1F19,0300 1f1c=1F18,0301 1f1d=1F19,0301 1f20=03B7,0313
1f21=03B7,0314 1f22=1F20,0300 1f23=1F21,0300 1f24=1F20,0301 1f25=1F21,0301 1f26=1F20,0342 1f27=1F21,0342 1f28=0397,0313
1f29=0397,0314 1f2a=1F28,0300 1f2b=1F29,0300 1f2c=1F28,0301 1f2d=1F29,0301 1f2e=1F28,0342 1f2f=1F29,0342 1f30=03B9,0313
1f31=03B9,0314 1f32=1F30,0300 1f33=1F31,0300 1f34=1F30,0301 1f35=1F31,0301 1f36=1F30,0342 1f37=1F31,0342 1f38=0399,0313
1f39=0399,0314 1f3a=1F38,0300 1f3b=1F39,0300 1f3c=1F38,0301 1f3d=1F39,0301 1f3e=1F38,0342 1f3f=1F39,0342 1f40=03BF,0313
1f41=03BF,0314 1f42=1F40,0300 1f43=1F41,0300 1f44=1F40,0301 1f45=1F41,0301 1f48=039F,0313 1f49=039F,0314 1f4a=1F48,0300
1f4b=1F49,0300 1f4c=1F48,0301 1f4d=1F49,0301 1f50=03C5,0313 1f51=03C5,0314 1f52=1F50,0300 1f53=1F51,0300 1f54=1F50,0301
1f55=1F51,0301 1f56=1F50,0342 1f57=1F51,0342 1f59=03A5,0314 1f5b=1F59,0300 1f5d=1F59,0301 1f5f=1F59,0342 1f60=03C9,0313
1f61=03C9,0314 1f62=1F60,0300 1f63=1F61,0300 1f64=1F60,0301 1f65=1F61,0301 1f66=1F60,0342 1f67=1F61,0342 1f68=03A9,0313
1f69=03A9,0314 1f6a=1F68,0300 1f6b=1F69,0300 1f6c=1F68,0301 1f6d=1F69,0301 1f6e=1F68,0342 1f6f=1F69,0342 1f70=03B1,0300
1f71=03AC 1f72=03B5,0300 1f73=03AD 1f74=03B7,0300 1f75=03AE 1f76=03B9,0300 1f77=03AF 1f78=03BF,0300 1f79=03CC 1f7a=03C5,0300
1f7b=03CD 1f7c=03C9,0300 1f7d=03CE 1f80=1F00,0345 1f81=1F01,0345 1f82=1F02,0345 1f83=1F03,0345 1f84=1F04,0345 1f85=1F05,0345
1f86=1F06,0345 1f87=1F07,0345 1f88=1F08,0345 1f89=1F09,0345 1f8a=1F0A,0345 1f8b=1F0B,0345 1f8c=1F0C,0345 1f8d=1F0D,0345
1f8e=1F0E,0345 1f8f=1F0F,0345 1f90=1F20,0345 1f91=1F21,0345 1f92=1F22,0345 1f93=1F23,0345 1f94=1F24,0345 1f95=1F25,0345
1f96=1F26,0345 1f97=1F27,0345 1f98=1F28,0345 1f99=1F29,0345 1f9a=1F2A,0345 1f9b=1F2B,0345 1f9c=1F2C,0345 1f9d=1F2D,0345
1f9e=1F2E,0345 1f9f=1F2F,0345 1fa0=1F60,0345 1fa1=1F61,0345 1fa2=1F62,0345 1fa3=1F63,0345 1fa4=1F64,0345 1fa5=1F65,0345
1fa6=1F66,0345 1fa7=1F67,0345 1fa8=1F68,0345 1fa9=1F69,0345 1faa=1F6A,0345 1fab=1F6B,0345 1fac=1F6C,0345 1fad=1F6D,0345
1fae=1F6E,0345 1faf=1F6F,0345 1fb0=03B1,0306 1fb1=03B1,0304 1fb2=1F70,0345 1fb3=03B1,0345 1fb4=03AC,0345 1fb6=03B1,0342
1fb7=1FB6,0345 1fb8=0391,0306 1fb9=0391,0304 1fba=0391,0300 1fbb=0386 1fbc=0391,0345 1fbd=<compat>,0020,0313 1fbe=03B9
1fbf=<compat>,0020,0313 1fc0=<compat>,0020,0342 1fc1=00A8,0342 1fc2=1F74,0345 1fc3=03B7,0345 1fc4=03AE,0345 1fc6=03B7,0342
1fc7=1FC6,0345 1fc8=0395,0300 1fc9=0388 1fca=0397,0300 1fcb=0389 1fcc=0397,0345 1fcd=1FBF,0300 1fce=1FBF,0301 1fcf=1FBF,0342
1fd0=03B9,0306 1fd1=03B9,0304 1fd2=03CA,0300 1fd3=0390 1fd6=03B9,0342 1fd7=03CA,0342 1fd8=0399,0306 1fd9=0399,0304
1fda=0399,0300 1fdb=038A 1fdd=1FFE,0300 1fde=1FFE,0301 1fdf=1FFE,0342 1fe0=03C5,0306 1fe1=03C5,0304 1fe2=03CB,0300 1fe3=03B0
1fe4=03C1,0313 1fe5=03C1,0314 1fe6=03C5,0342 1fe7=03CB,0342 1fe8=03A5,0306 1fe9=03A5,0304 1fea=03A5,0300 1feb=038E
1fec=03A1,0314 1fed=00A8,0300 1fee=0385 1fef=0060 1ff2=1F7C,0345 1ff3=03C9,0345 1ff4=03CE,0345 1ff6=03C9,0342 1ff7=1FF6,0345
1ff8=039F,0300 1ff9=038C 1ffa=03A9,0300 1ffb=038F 1ffc=03A9,0345 1ffd=00B4 1ffe=<compat>,0020,0314 2000=2002 2001=2003
2002=<compat>,0020 2003=<compat>,0020 2004=<compat>,0020 2005=<compat>,0020 2006=<compat>,0020 2007=<noBreak>,0020
2008=<compat>,0020 2009=<compat>,0020 200a=<compat>,0020 2011=<noBreak>,2010 2017=<compat>,0020,0333 2024=<compat>,002E
2025=<compat>,002E,002E 2026=<compat>,002E,002E,002E 202f=<noBreak>,0020 2033=<compat>,2032,2032 2034=<compat>,2032,2032,2032
2036=<compat>,2035,2035 2037=<compat>,2035,2035,2035 203c=<compat>,0021,0021 203e=<compat>,0020,0305 2047=<compat>,003F,003F
2048=<compat>,003F,0021 2049=<compat>,0021,003F 2057=<compat>,2032,2032,2032,2032 205f=<compat>,0020 2070=<super>,0030
2071=<super>,0069 2074=<super>,0034 2075=<super>,0035 2076=<super>,0036 2077=<super>,0037 2078=<super>,0038 2079=<super>,0039
207a=<super>,002B 207b=<super>,2212 207c=<super>,003D 207d=<super>,0028 207e=<super>,0029 207f=<super>,006E 2080=<sub>,0030
2081=<sub>,0031 2082=<sub>,0032 2083=<sub>,0033 2084=<sub>,0034 2085=<sub>,0035 2086=<sub>,0036 2087=<sub>,0037
2088=<sub>,0038 2089=<sub>,0039 208a=<sub>,002B 208b=<sub>,2212 208c=<sub>,003D 208d=<sub>,0028 208e=<sub>,0029
2090=<sub>,0061 2091=<sub>,0065 2092=<sub>,006F 2093=<sub>,0078 2094=<sub>,0259 2095=<sub>,0068 2096=<sub>,006B
2097=<sub>,006C 2098=<sub>,006D 2099=<sub>,006E 209a=<sub>,0070 209b=<sub>,0073 209c=<sub>,0074 20a8=<compat>,0052,0073
2100=<compat>,0061,002F,0063 2101=<compat>,0061,002F,0073 2102=<font>,0043 2103=<compat>,00B0,0043
2105=<compat>,0063,002F,006F 2106=<compat>,0063,002F,0075 2107=<compat>,0190 2109=<compat>,00B0,0046 210a=<font>,0067
210b=<font>,0048 210c=<font>,0048 210d=<font>,0048 210e=<font>,0068 210f=<font>,0127 2110=<font>,0049 2111=<font>,0049
2112=<font>,004C 2113=<font>,006C 2115=<font>,004E 2116=<compat>,004E,006F 2119=<font>,0050 211a=<font>,0051 211b=<font>,0052
211c=<font>,0052 211d=<font>,0052 2120=<super>,0053,004D 2121=<compat>,0054,0045,004C 2122=<super>,0054,004D 2124=<font>,005A
2126=03A9 2128=<font>,005A 212a=004B 212b=00C5 212c=<font>,0042 212d=<font>,0043 212f=<font>,0065 2130=<font>,0045
2131=<font>,0046 2133=<font>,004D 2134=<font>,006F 2135=<compat>,05D0 2136=<compat>,05D1 2137=<compat>,05D2 2138=<compat>,05D3
2139=<font>,0069 213b=<compat>,0046,0041,0058 213c=<font>,03C0 213d=<font>,03B3 213e=<font>,0393 213f=<font>,03A0
2140=<font>,2211 2145=<font>,0044 2146=<font>,0064 2147=<font>,0065 2148=<font>,0069 2149=<font>,006A
2150=<fraction>,0031,2044,0037 2151=<fraction>,0031,2044,0039 2152=<fraction>,0031,2044,0031,0030
2153=<fraction>,0031,2044,0033 2154=<fraction>,0032,2044,0033 2155=<fraction>,0031,2044,0035 2156=<fraction>,0032,2044,0035
2157=<fraction>,0033,2044,0035 2158=<fraction>,0034,2044,0035 2159=<fraction>,0031,2044,0036 215a=<fraction>,0035,2044,0036
215b=<fraction>,0031,2044,0038 215c=<fraction>,0033,2044,0038 215d=<fraction>,0035,2044,0038 215e=<fraction>,0037,2044,0038
215f=<fraction>,0031,2044 2160=<compat>,0049 2161=<compat>,0049,0049 2162=<compat>,0049,0049,0049 2163=<compat>,0049,0056
2164=<compat>,0056 2165=<compat>,0056,0049 2166=<compat>,0056,0049,0049 2167=<compat>,0056,0049,0049,0049
2168=<compat>,0049,0058 2169=<compat>,0058 216a=<compat>,0058,0049 216b=<compat>,0058,0049,0049 216c=<compat>,004C
216d=<compat>,0043 216e=<compat>,0044 216f=<compat>,004D 2170=<compat>,0069 2171=<compat>,0069,0069
2172=<compat>,0069,0069,0069 2173=<compat>,0069,0076 2174=<compat>,0076 2175=<compat>,0076,0069 2176=<compat>,0076,0069,0069
2177=<compat>,0076,0069,0069,0069 2178=<compat>,0069,0078 2179=<compat>,0078 217a=<compat>,0078,0069
217b=<compat>,0078,0069,0069 217c=<compat>,006C 217d=<compat>,0063 217e=<compat>,0064 217f=<compat>,006D
2189=<fraction>,0030,2044,0033 219a=2190,0338 219b=2192,0338 21ae=2194,0338 21cd=21D0,0338 21ce=21D4,0338 21cf=21D2,0338
2204=2203,0338 2209=2208,0338 220c=220B,0338 2224=2223,0338 2226=2225,0338 222c=<compat>,222B,222B
222d=<compat>,222B,222B,222B 222f=<compat>,222E,222E 2230=<compat>,222E,222E,222E 2241=223C,0338 2244=2243,0338 2247=2245,0338
2249=2248,0338 2260=003D,0338 2262=2261,0338 226d=224D,0338 226e=003C,0338 226f=003E,0338 2270=2264,0338 2271=2265,0338
2274=2272,0338 2275=2273,0338 2278=2276,0338 2279=2277,0338 2280=227A,0338 2281=227B,0338 2284=2282,0338 2285=2283,0338
2288=2286,0338 2289=2287,0338 22ac=22A2,0338 22ad=22A8,0338 22ae=22A9,0338 22af=22AB,0338 22e0=227C,0338 22e1=227D,0338
22e2=2291,0338 22e3=2292,0338 22ea=22B2,0338 22eb=22B3,0338 22ec=22B4,0338 22ed=22B5,0338 2329=3008 232a=3009
2460=<circle>,0031 2461=<circle>,0032 2462=<circle>,0033 2463=<circle>,0034 2464=<circle>,0035 2465=<circle>,0036
2466=<circle>,0037 2467=<circle>,0038 2468=<circle>,0039 2469=<circle>,0031,0030 246a=<circle>,0031,0031
246b=<circle>,0031,0032 246c=<circle>,0031,0033 246d=<circle>,0031,0034 246e=<circle>,0031,0035 246f=<circle>,0031,0036
2470=<circle>,0031,0037 2471=<circle>,0031,0038 2472=<circle>,0031,0039 2473=<circle>,0032,0030 2474=<compat>,0028,0031,0029
2475=<compat>,0028,0032,0029 2476=<compat>,0028,0033,0029 2477=<compat>,0028,0034,0029 2478=<compat>,0028,0035,0029
2479=<compat>,0028,0036,0029 247a=<compat>,0028,0037,0029 247b=<compat>,0028,0038,0029 247c=<compat>,0028,0039,0029
247d=<compat>,0028,0031,0030,0029 247e=<compat>,0028,0031,0031,0029 247f=<compat>,0028,0031,0032,0029
2480=<compat>,0028,0031,0033,0029 2481=<compat>,0028,0031,0034,0029 2482=<compat>,0028,0031,0035,0029
2483=<compat>,0028,0031,0036,0029 2484=<compat>,0028,0031,0037,0029 2485=<compat>,0028,0031,0038,0029
2486=<compat>,0028,0031,0039,0029 2487=<compat>,0028,0032,0030,0029 2488=<compat>,0031,002E 2489=<compat>,0032,002E
248a=<compat>,0033,002E 248b=<compat>,0034,002E 248c=<compat>,0035,002E 248d=<compat>,0036,002E 248e=<compat>,0037,002E
248f=<compat>,0038,002E 2490=<compat>,0039,002E 2491=<compat>,0031,0030,002E 2492=<compat>,0031,0031,002E
2493=<compat>,0031,0032,002E 2494=<compat>,0031,0033,002E 2495=<compat>,0031,0034,002E 2496=<compat>,0031,0035,002E
2497=<compat>,0031,0036,002E 2498=<compat>,0031,0037,002E 2499=<compat>,0031,0038,002E 249a=<compat>,0031,0039,002E
249b=<compat>,0032,0030,002E 249c=<compat>,0028,0061,0029 249d=<compat>,0028,0062,0029 249e=<compat>,0028,0063,0029
249f=<compat>,0028,0064,0029 24a0=<compat>,0028,0065,0029 24a1=<compat>,0028,0066,0029 24a2=<compat>,0028,0067,0029
24a3=<compat>,0028,0068,0029 24a4=<compat>,0028,0069,0029 24a5=<compat>,0028,006A,0029 24a6=<compat>,0028,006B,0029
24a7=<compat>,0028,006C,0029 24a8=<compat>,0028,006D,0029 24a9=<compat>,0028,006E,0029 24aa=<compat>,0028,006F,0029
24ab=<compat>,0028,0070,0029 24ac=<compat>,0028,0071,0029 24ad=<compat>,0028,0072,0029 24ae=<compat>,0028,0073,0029
24af=<compat>,0028,0074,0029 24b0=<compat>,0028,0075,0029 24b1=<compat>,0028,0076,0029 24b2=<compat>,0028,0077,0029
24b3=<compat>,0028,0078,0029 24b4=<compat>,0028,0079,0029 24b5=<compat>,0028,007A,0029 24b6=<circle>,0041 24b7=<circle>,0042
24b8=<circle>,0043 24b9=<circle>,0044 24ba=<circle>,0045 24bb=<circle>,0046 24bc=<circle>,0047 24bd=<circle>,0048
24be=<circle>,0049 24bf=<circle>,004A 24c0=<circle>,004B 24c1=<circle>,004C 24c2=<circle>,004D 24c3=<circle>,004E
24c4=<circle>,004F 24c5=<circle>,0050 24c6=<circle>,0051 24c7=<circle>,0052 24c8=<circle>,0053 24c9=<circle>,0054
24ca=<circle>,0055 24cb=<circle>,0056 24cc=<circle>,0057 24cd=<circle>,0058 24ce=<circle>,0059 24cf=<circle>,005A
24d0=<circle>,0061 24d1=<circle>,0062 24d2=<circle>,0063 24d3=<circle>,0064 24d4=<circle>,0065 24d5=<circle>,0066
24d6=<circle>,0067 24d7=<circle>,0068 24d8=<circle>,0069 24d9=<circle>,006A 24da=<circle>,006B 24db=<circle>,006C
24dc=<circle>,006D 24dd=<circle>,006E 24de=<circle>,006F 24df=<circle>,0070 24e0=<circle>,0071 24e1=<circle>,0072
24e2=<circle>,0073 24e3=<circle>,0074 24e4=<circle>,0075 24e5=<circle>,0076 24e6=<circle>,0077 24e7=<circle>,0078
24e8=<circle>,0079 24e9=<circle>,007A 24ea=<circle>,0030 2a0c=<compat>,222B,222B,222B,222B 2a74=<compat>,003A,003A,003D
2a75=<compat>,003D,003D 2a76=<compat>,003D,003D,003D 2adc=2ADD,0338 2c7c=<sub>,006A 2c7d=<super>,0056 2d6f=<super>,2D61
2e9f=<compat>,6BCD 2ef3=<compat>,9F9F 2f00=<compat>,4E00 2f01=<compat>,4E28 2f02=<compat>,4E36 2f03=<compat>,4E3F
2f04=<compat>,4E59 2f05=<compat>,4E85 2f06=<compat>,4E8C 2f07=<compat>,4EA0 2f08=<compat>,4EBA 2f09=<compat>,513F
2f0a=<compat>,5165 2f0b=<compat>,516B 2f0c=<compat>,5182 2f0d=<compat>,5196 2f0e=<compat>,51AB 2f0f=<compat>,51E0
2f10=<compat>,51F5 2f11=<compat>,5200 2f12=<compat>,529B 2f13=<compat>,52F9 2f14=<compat>,5315 2f15=<compat>,531A
2f16=<compat>,5338 2f17=<compat>,5341 2f18=<compat>,535C 2f19=<compat>,5369 2f1a=<compat>,5382 2f1b=<compat>,53B6
2f1c=<compat>,53C8 2f1d=<compat>,53E3 2f1e=<compat>,56D7 2f1f=<compat>,571F 2f20=<compat>,58EB 2f21=<compat>,5902
2f22=<compat>,590A 2f23=<compat>,5915 2f24=<compat>,5927 2f25=<compat>,5973 2f26=<compat>,5B50 2f27=<compat>,5B80
2f28=<compat>,5BF8 2f29=<compat>,5C0F 2f2a=<compat>,5C22 2f2b=<compat>,5C38 2f2c=<compat>,5C6E 2f2d=<compat>,5C71
2f2e=<compat>,5DDB 2f2f=<compat>,5DE5 2f30=<compat>,5DF1 2f31=<compat>,5DFE 2f32=<compat>,5E72 2f33=<compat>,5E7A
2f34=<compat>,5E7F 2f35=<compat>,5EF4 2f36=<compat>,5EFE 2f37=<compat>,5F0B 2f38=<compat>,5F13 2f39=<compat>,5F50
2f3a=<compat>,5F61 2f3b=<compat>,5F73 2f3c=<compat>,5FC3 2f3d=<compat>,6208 2f3e=<compat>,6236 2f3f=<compat>,624B
2f40=<compat>,652F 2f41=<compat>,6534 2f42=<compat>,6587 2f43=<compat>,6597 2f44=<compat>,65A4 2f45=<compat>,65B9
2f46=<compat>,65E0 2f47=<compat>,65E5 2f48=<compat>,66F0 2f49=<compat>,6708 2f4a=<compat>,6728 2f4b=<compat>,6B20
2f4c=<compat>,6B62 2f4d=<compat>,6B79 2f4e=<compat>,6BB3 2f4f=<compat>,6BCB 2f50=<compat>,6BD4 2f51=<compat>,6BDB
2f52=<compat>,6C0F 2f53=<compat>,6C14 2f54=<compat>,6C34 2f55=<compat>,706B 2f56=<compat>,722A 2f57=<compat>,7236
2f58=<compat>,723B 2f59=<compat>,723F 2f5a=<compat>,7247 2f5b=<compat>,7259 2f5c=<compat>,725B 2f5d=<compat>,72AC
2f5e=<compat>,7384 2f5f=<compat>,7389 2f60=<compat>,74DC 2f61=<compat>,74E6 2f62=<compat>,7518 2f63=<compat>,751F
2f64=<compat>,7528 2f65=<compat>,7530 2f66=<compat>,758B 2f67=<compat>,7592 2f68=<compat>,7676 2f69=<compat>,767D
2f6a=<compat>,76AE 2f6b=<compat>,76BF 2f6c=<compat>,76EE 2f6d=<compat>,77DB 2f6e=<compat>,77E2 2f6f=<compat>,77F3
2f70=<compat>,793A 2f71=<compat>,79B8 2f72=<compat>,79BE 2f73=<compat>,7A74 2f74=<compat>,7ACB 2f75=<compat>,7AF9
2f76=<compat>,7C73 2f77=<compat>,7CF8 2f78=<compat>,7F36 2f79=<compat>,7F51 2f7a=<compat>,7F8A 2f7b=<compat>,7FBD
2f7c=<compat>,8001 2f7d=<compat>,800C 2f7e=<compat>,8012 2f7f=<compat>,8033 2f80=<compat>,807F 2f81=<compat>,8089
2f82=<compat>,81E3 2f83=<compat>,81EA 2f84=<compat>,81F3 2f85=<compat>,81FC 2f86=<compat>,820C 2f87=<compat>,821B
2f88=<compat>,821F 2f89=<compat>,826E 2f8a=<compat>,8272 2f8b=<compat>,8278 2f8c=<compat>,864D 2f8d=<compat>,866B
2f8e=<compat>,8840 2f8f=<compat>,884C 2f90=<compat>,8863 2f91=<compat>,897E 2f92=<compat>,898B 2f93=<compat>,89D2
2f94=<compat>,8A00 2f95=<compat>,8C37 2f96=<compat>,8C46 2f97=<compat>,8C55 2f98=<compat>,8C78 2f99=<compat>,8C9D
2f9a=<compat>,8D64 2f9b=<compat>,8D70 2f9c=<compat>,8DB3 2f9d=<compat>,8EAB 2f9e=<compat>,8ECA 2f9f=<compat>,8F9B
2fa0=<compat>,8FB0 2fa1=<compat>,8FB5 2fa2=<compat>,9091 2fa3=<compat>,9149 2fa4=<compat>,91C6 2fa5=<compat>,91CC
2fa6=<compat>,91D1 2fa7=<compat>,9577 2fa8=<compat>,9580 2fa9=<compat>,961C 2faa=<compat>,96B6 2fab=<compat>,96B9
2fac=<compat>,96E8 2fad=<compat>,9751 2fae=<compat>,975E 2faf=<compat>,9762 2fb0=<compat>,9769 2fb1=<compat>,97CB
2fb2=<compat>,97ED 2fb3=<compat>,97F3 2fb4=<compat>,9801 2fb5=<compat>,98A8 2fb6=<compat>,98DB 2fb7=<compat>,98DF
2fb8=<compat>,9996 2fb9=<compat>,9999 2fba=<compat>,99AC 2fbb=<compat>,9AA8 2fbc=<compat>,9AD8 2fbd=<compat>,9ADF
2fbe=<compat>,9B25 2fbf=<compat>,9B2F 2fc0=<compat>,9B32 2fc1=<compat>,9B3C 2fc2=<compat>,9B5A 2fc3=<compat>,9CE5
2fc4=<compat>,9E75 2fc5=<compat>,9E7F 2fc6=<compat>,9EA5 2fc7=<compat>,9EBB 2fc8=<compat>,9EC3 2fc9=<compat>,9ECD
2fca=<compat>,9ED1 2fcb=<compat>,9EF9 2fcc=<compat>,9EFD 2fcd=<compat>,9F0E 2fce=<compat>,9F13 2fcf=<compat>,9F20
2fd0=<compat>,9F3B 2fd1=<compat>,9F4A 2fd2=<compat>,9F52 2fd3=<compat>,9F8D 2fd4=<compat>,9F9C 2fd5=<compat>,9FA0
3000=<wide>,0020 3036=<compat>,3012 3038=<compat>,5341 3039=<compat>,5344 303a=<compat>,5345 304c=304B,3099 304e=304D,3099
3050=304F,3099 3052=3051,3099 3054=3053,3099 3056=3055,3099 3058=3057,3099 305a=3059,3099 305c=305B,3099 305e=305D,3099
3060=305F,3099 3062=3061,3099 3065=3064,3099 3067=3066,3099 3069=3068,3099 3070=306F,3099 3071=306F,309A 3073=3072,3099
3074=3072,309A 3076=3075,3099 3077=3075,309A 3079=3078,3099 307a=3078,309A 307c=307B,3099 307d=307B,309A 3094=3046,3099
309b=<compat>,0020,3099 309c=<compat>,0020,309A 309e=309D,3099 309f=<vertical>,3088,308A 30ac=30AB,3099 30ae=30AD,3099
30b0=30AF,3099 30b2=30B1,3099 30b4=30B3,3099 30b6=30B5,3099 30b8=30B7,3099 30ba=30B9,3099 30bc=30BB,3099 30be=30BD,3099
30c0=30BF,3099 30c2=30C1,3099 30c5=30C4,3099 30c7=30C6,3099 30c9=30C8,3099 30d0=30CF,3099 30d1=30CF,309A 30d3=30D2,3099
30d4=30D2,309A 30d6=30D5,3099 30d7=30D5,309A 30d9=30D8,3099 30da=30D8,309A 30dc=30DB,3099 30dd=30DB,309A 30f4=30A6,3099
30f7=30EF,3099 30f8=30F0,3099 30f9=30F1,3099 30fa=30F2,3099 30fe=30FD,3099 30ff=<vertical>,30B3,30C8 3131=<compat>,1100
3132=<compat>,1101 3133=<compat>,11AA 3134=<compat>,1102 3135=<compat>,11AC 3136=<compat>,11AD 3137=<compat>,1103
3138=<compat>,1104 3139=<compat>,1105 313a=<compat>,11B0 313b=<compat>,11B1 313c=<compat>,11B2 313d=<compat>,11B3
313e=<compat>,11B4 313f=<compat>,11B5 3140=<compat>,111A 3141=<compat>,1106 3142=<compat>,1107 3143=<compat>,1108
3144=<compat>,1121 3145=<compat>,1109 3146=<compat>,110A 3147=<compat>,110B 3148=<compat>,110C 3149=<compat>,110D
314a=<compat>,110E 314b=<compat>,110F 314c=<compat>,1110 314d=<compat>,1111 314e=<compat>,1112 314f=<compat>,1161
3150=<compat>,1162 3151=<compat>,1163 3152=<compat>,1164 3153=<compat>,1165 3154=<compat>,1166 3155=<compat>,1167
3156=<compat>,1168 3157=<compat>,1169 3158=<compat>,116A 3159=<compat>,116B 315a=<compat>,116C 315b=<compat>,116D
315c=<compat>,116E 315d=<compat>,116F 315e=<compat>,1170 315f=<compat>,1171 3160=<compat>,1172 3161=<compat>,1173
3162=<compat>,1174 3163=<compat>,1175 3164=<compat>,1160 3165=<compat>,1114 3166=<compat>,1115 3167=<compat>,11C7
3168=<compat>,11C8 3169=<compat>,11CC 316a=<compat>,11CE 316b=<compat>,11D3 316c=<compat>,11D7 316d=<compat>,11D9
316e=<compat>,111C 316f=<compat>,11DD 3170=<compat>,11DF 3171=<compat>,111D 3172=<compat>,111E 3173=<compat>,1120
3174=<compat>,1122 3175=<compat>,1123 3176=<compat>,1127 3177=<compat>,1129 3178=<compat>,112B 3179=<compat>,112C
317a=<compat>,112D 317b=<compat>,112E 317c=<compat>,112F 317d=<compat>,1132 317e=<compat>,1136 317f=<compat>,1140
3180=<compat>,1147 3181=<compat>,114C 3182=<compat>,11F1 3183=<compat>,11F2 3184=<compat>,1157 3185=<compat>,1158
3186=<compat>,1159 3187=<compat>,1184 3188=<compat>,1185 3189=<compat>,1188 318a=<compat>,1191 318b=<compat>,1192
318c=<compat>,1194 318d=<compat>,119E 318e=<compat>,11A1 3192=<super>,4E00 3193=<super>,4E8C 3194=<super>,4E09
3195=<super>,56DB 3196=<super>,4E0A 3197=<super>,4E2D 3198=<super>,4E0B 3199=<super>,7532 319a=<super>,4E59 319b=<super>,4E19
319c=<super>,4E01 319d=<super>,5929 319e=<super>,5730 319f=<super>,4EBA 3200=<compat>,0028,1100,0029
3201=<compat>,0028,1102,0029 3202=<compat>,0028,1103,0029 3203=<compat>,0028,1105,0029 3204=<compat>,0028,1106,0029
3205=<compat>,0028,1107,0029 3206=<compat>,0028,1109,0029 3207=<compat>,0028,110B,0029 3208=<compat>,0028,110C,0029
3209=<compat>,0028,110E,0029 320a=<compat>,0028,110F,0029 320b=<compat>,0028,1110,0029 320c=<compat>,0028,1111,0029
320d=<compat>,0028,1112,0029 320e=<compat>,0028,1100,1161,0029 320f=<compat>,0028,1102,1161,0029
3210=<compat>,0028,1103,1161,0029 3211=<compat>,0028,1105,1161,0029 3212=<compat>,0028,1106,1161,0029
3213=<compat>,0028,1107,1161,0029 3214=<compat>,0028,1109,1161,0029 3215=<compat>,0028,110B,1161,0029
3216=<compat>,0028,110C,1161,0029 3217=<compat>,0028,110E,1161,0029 3218=<compat>,0028,110F,1161,0029
3219=<compat>,0028,1110,1161,0029 321a=<compat>,0028,1111,1161,0029 321b=<compat>,0028,1112,1161,0029
321c=<compat>,0028,110C,116E,0029 321d=<compat>,0028,110B,1169,110C,1165,11AB,0029 321e=<compat>,0028,110B,1169,1112,116E,0029
3220=<compat>,0028,4E00,0029 3221=<compat>,0028,4E8C,0029 3222=<compat>,0028,4E09,0029 3223=<compat>,0028,56DB,0029
3224=<compat>,0028,4E94,0029 3225=<compat>,0028,516D,0029 3226=<compat>,0028,4E03,0029 3227=<compat>,0028,516B,0029
3228=<compat>,0028,4E5D,0029 3229=<compat>,0028,5341,0029 322a=<compat>,0028,6708,0029 322b=<compat>,0028,706B,0029
322c=<compat>,0028,6C34,0029 322d=<compat>,0028,6728,0029 322e=<compat>,0028,91D1,0029 322f=<compat>,0028,571F,0029
3230=<compat>,0028,65E5,0029 3231=<compat>,0028,682A,0029 3232=<compat>,0028,6709,0029 3233=<compat>,0028,793E,0029
3234=<compat>,0028,540D,0029 3235=<compat>,0028,7279,0029 3236=<compat>,0028,8CA1,0029 3237=<compat>,0028,795D,0029
3238=<compat>,0028,52B4,0029 3239=<compat>,0028,4EE3,0029 323a=<compat>,0028,547C,0029 323b=<compat>,0028,5B66,0029
323c=<compat>,0028,76E3,0029 323d=<compat>,0028,4F01,0029 323e=<compat>,0028,8CC7,0029 323f=<compat>,0028,5354,0029
3240=<compat>,0028,796D,0029 3241=<compat>,0028,4F11,0029 3242=<compat>,0028,81EA,0029 3243=<compat>,0028,81F3,0029
3244=<circle>,554F 3245=<circle>,5E7C 3246=<circle>,6587 3247=<circle>,7B8F 3250=<square>,0050,0054,0045
3251=<circle>,0032,0031 3252=<circle>,0032,0032 3253=<circle>,0032,0033 3254=<circle>,0032,0034 3255=<circle>,0032,0035
3256=<circle>,0032,0036 3257=<circle>,0032,0037 3258=<circle>,0032,0038 3259=<circle>,0032,0039 325a=<circle>,0033,0030
325b=<circle>,0033,0031 325c=<circle>,0033,0032 325d=<circle>,0033,0033 325e=<circle>,0033,0034 325f=<circle>,0033,0035
3260=<circle>,1100 3261=<circle>,1102 3262=<circle>,1103 3263=<circle>,1105 3264=<circle>,1106 3265=<circle>,1107
3266=<circle>,1109 3267=<circle>,110B 3268=<circle>,110C 3269=<circle>,110E 326a=<circle>,110F 326b=<circle>,1110
326c=<circle>,1111 326d=<circle>,1112 326e=<circle>,1100,1161 326f=<circle>,1102,1161 3270=<circle>,1103,1161
3271=<circle>,1105,1161 3272=<circle>,1106,1161 3273=<circle>,1107,1161 3274=<circle>,1109,1161 3275=<circle>,110B,1161
3276=<circle>,110C,1161 3277=<circle>,110E,1161 3278=<circle>,110F,1161 3279=<circle>,1110,1161 327a=<circle>,1111,1161
327b=<circle>,1112,1161 327c=<circle>,110E,1161,11B7,1100,1169 327d=<circle>,110C,116E,110B,1174 327e=<circle>,110B,116E
3280=<circle>,4E00 3281=<circle>,4E8C 3282=<circle>,4E09 3283=<circle>,56DB 3284=<circle>,4E94 3285=<circle>,516D
3286=<circle>,4E03 3287=<circle>,516B 3288=<circle>,4E5D 3289=<circle>,5341 328a=<circle>,6708 328b=<circle>,706B
328c=<circle>,6C34 328d=<circle>,6728 328e=<circle>,91D1 328f=<circle>,571F 3290=<circle>,65E5 3291=<circle>,682A
3292=<circle>,6709 3293=<circle>,793E 3294=<circle>,540D 3295=<circle>,7279 3296=<circle>,8CA1 3297=<circle>,795D
3298=<circle>,52B4 3299=<circle>,79D8 329a=<circle>,7537 329b=<circle>,5973 329c=<circle>,9069 329d=<circle>,512A
329e=<circle>,5370 329f=<circle>,6CE8 32a0=<circle>,9805 32a1=<circle>,4F11 32a2=<circle>,5199 32a3=<circle>,6B63
32a4=<circle>,4E0A 32a5=<circle>,4E2D 32a6=<circle>,4E0B 32a7=<circle>,5DE6 32a8=<circle>,53F3 32a9=<circle>,533B
32aa=<circle>,5B97 32ab=<circle>,5B66 32ac=<circle>,76E3 32ad=<circle>,4F01 32ae=<circle>,8CC7 32af=<circle>,5354
32b0=<circle>,591C 32b1=<circle>,0033,0036 32b2=<circle>,0033,0037 32b3=<circle>,0033,0038 32b4=<circle>,0033,0039
32b5=<circle>,0034,0030 32b6=<circle>,0034,0031 32b7=<circle>,0034,0032 32b8=<circle>,0034,0033 32b9=<circle>,0034,0034
32ba=<circle>,0034,0035 32bb=<circle>,0034,0036 32bc=<circle>,0034,0037 32bd=<circle>,0034,0038 32be=<circle>,0034,0039
32bf=<circle>,0035,0030 32c0=<compat>,0031,6708 32c1=<compat>,0032,6708 32c2=<compat>,0033,6708 32c3=<compat>,0034,6708
32c4=<compat>,0035,6708 32c5=<compat>,0036,6708 32c6=<compat>,0037,6708 32c7=<compat>,0038,6708 32c8=<compat>,0039,6708
32c9=<compat>,0031,0030,6708 32ca=<compat>,0031,0031,6708 32cb=<compat>,0031,0032,6708 32cc=<square>,0048,0067
32cd=<square>,0065,0072,0067 32ce=<square>,0065,0056 32cf=<square>,004C,0054,0044 32d0=<circle>,30A2 32d1=<circle>,30A4
32d2=<circle>,30A6 32d3=<circle>,30A8 32d4=<circle>,30AA 32d5=<circle>,30AB 32d6=<circle>,30AD 32d7=<circle>,30AF
32d8=<circle>,30B1 32d9=<circle>,30B3 32da=<circle>,30B5 32db=<circle>,30B7 32dc=<circle>,30B9 32dd=<circle>,30BB
32de=<circle>,30BD 32df=<circle>,30BF 32e0=<circle>,30C1 32e1=<circle>,30C4 32e2=<circle>,30C6 32e3=<circle>,30C8
32e4=<circle>,30CA 32e5=<circle>,30CB 32e6=<circle>,30CC 32e7=<circle>,30CD 32e8=<circle>,30CE 32e9=<circle>,30CF
32ea=<circle>,30D2 32eb=<circle>,30D5 32ec=<circle>,30D8 32ed=<circle>,30DB 32ee=<circle>,30DE 32ef=<circle>,30DF
32f0=<circle>,30E0 32f1=<circle>,30E1 32f2=<circle>,30E2 32f3=<circle>,30E4 32f4=<circle>,30E6 32f5=<circle>,30E8
32f6=<circle>,30E9 32f7=<circle>,30EA 32f8=<circle>,30EB 32f9=<circle>,30EC 32fa=<circle>,30ED 32fb=<circle>,30EF
32fc=<circle>,30F0 32fd=<circle>,30F1 32fe=<circle>,30F2 32ff=<square>,4EE4,548C 3300=<square>,30A2,30D1,30FC,30C8
3301=<square>,30A2,30EB,30D5,30A1 3302=<square>,30A2,30F3,30DA,30A2 3303=<square>,30A2,30FC,30EB
3304=<square>,30A4,30CB,30F3,30B0 3305=<square>,30A4,30F3,30C1 3306=<square>,30A6,30A9,30F3
3307=<square>,30A8,30B9,30AF,30FC,30C9 3308=<square>,30A8,30FC,30AB,30FC 3309=<square>,30AA,30F3,30B9
330a=<square>,30AA,30FC,30E0 330b=<square>,30AB,30A4,30EA 330c=<square>,30AB,30E9,30C3,30C8 330d=<square>,30AB,30ED,30EA,30FC
330e=<square>,30AC,30ED,30F3 330f=<square>,30AC,30F3,30DE 3310=<square>,30AE,30AC 3311=<square>,30AE,30CB,30FC
3312=<square>,30AD,30E5,30EA,30FC 3313=<square>,30AE,30EB,30C0,30FC 3314=<square>,30AD,30ED
3315=<square>,30AD,30ED,30B0,30E9,30E0 3316=<square>,30AD,30ED,30E1,30FC,30C8,30EB 3317=<square>,30AD,30ED,30EF,30C3,30C8
3318=<square>,30B0,30E9,30E0 3319=<square>,30B0,30E9,30E0,30C8,30F3 331a=<square>,30AF,30EB,30BC,30A4,30ED
331b=<square>,30AF,30ED,30FC,30CD 331c=<square>,30B1,30FC,30B9 331d=<square>,30B3,30EB,30CA 331e=<square>,30B3,30FC,30DD
331f=<square>,30B5,30A4,30AF,30EB 3320=<square>,30B5,30F3,30C1,30FC,30E0 3321=<square>,30B7,30EA,30F3,30B0
3322=<square>,30BB,30F3,30C1 3323=<square>,30BB,30F3,30C8 3324=<square>,30C0,30FC,30B9 3325=<square>,30C7,30B7
3326=<square>,30C9,30EB 3327=<square>,30C8,30F3 3328=<square>,30CA,30CE 3329=<square>,30CE,30C3,30C8
332a=<square>,30CF,30A4,30C4 332b=<square>,30D1,30FC,30BB,30F3,30C8 332c=<square>,30D1,30FC,30C4
332d=<square>,30D0,30FC,30EC,30EB 332e=<square>,30D4,30A2,30B9,30C8,30EB 332f=<square>,30D4,30AF,30EB 3330=<square>,30D4,30B3
3331=<square>,30D3,30EB 3332=<square>,30D5,30A1,30E9,30C3,30C9 3333=<square>,30D5,30A3,30FC,30C8
3334=<square>,30D6,30C3,30B7,30A7,30EB 3335=<square>,30D5,30E9,30F3 3336=<square>,30D8,30AF,30BF,30FC,30EB
3337=<square>,30DA,30BD 3338=<square>,30DA,30CB,30D2 3339=<square>,30D8,30EB,30C4 333a=<square>,30DA,30F3,30B9
333b=<square>,30DA,30FC,30B8 333c=<square>,30D9,30FC,30BF 333d=<square>,30DD,30A4,30F3,30C8 333e=<square>,30DC,30EB,30C8
333f=<square>,30DB,30F3 3340=<square>,30DD,30F3,30C9 3341=<square>,30DB,30FC,30EB 3342=<square>,30DB,30FC,30F3
3343=<square>,30DE,30A4,30AF,30ED 3344=<square>,30DE,30A4,30EB 3345=<square>,30DE,30C3,30CF 3346=<square>,30DE,30EB,30AF
3347=<square>,30DE,30F3,30B7,30E7,30F3 3348=<square>,30DF,30AF,30ED,30F3 3349=<square>,30DF,30EA
334a=<square>,30DF,30EA,30D0,30FC,30EB 334b=<square>,30E1,30AC 334c=<square>,30E1,30AC,30C8,30F3
334d=<square>,30E1,30FC,30C8,30EB 334e=<square>,30E4,30FC,30C9 334f=<square>,30E4,30FC,30EB 3350=<square>,30E6,30A2,30F3
3351=<square>,30EA,30C3,30C8,30EB 3352=<square>,30EA,30E9 3353=<square>,30EB,30D4,30FC 3354=<square>,30EB,30FC,30D6,30EB
3355=<square>,30EC,30E0 3356=<square>,30EC,30F3,30C8,30B2,30F3 3357=<square>,30EF,30C3,30C8 3358=<compat>,0030,70B9
3359=<compat>,0031,70B9 335a=<compat>,0032,70B9 335b=<compat>,0033,70B9 335c=<compat>,0034,70B9 335d=<compat>,0035,70B9
335e=<compat>,0036,70B9 335f=<compat>,0037,70B9 3360=<compat>,0038,70B9 3361=<compat>,0039,70B9 3362=<compat>,0031,0030,70B9
3363=<compat>,0031,0031,70B9 3364=<compat>,0031,0032,70B9 3365=<compat>,0031,0033,70B9 3366=<compat>,0031,0034,70B9
3367=<compat>,0031,0035,70B9 3368=<compat>,0031,0036,70B9 3369=<compat>,0031,0037,70B9 336a=<compat>,0031,0038,70B9
336b=<compat>,0031,0039,70B9 336c=<compat>,0032,0030,70B9 336d=<compat>,0032,0031,70B9 336e=<compat>,0032,0032,70B9
336f=<compat>,0032,0033,70B9 3370=<compat>,0032,0034,70B9 3371=<square>,0068,0050,0061 3372=<square>,0064,0061
3373=<square>,0041,0055 3374=<square>,0062,0061,0072 3375=<square>,006F,0056 3376=<square>,0070,0063 3377=<square>,0064,006D
3378=<square>,0064,006D,00B2 3379=<square>,0064,006D,00B3 337a=<square>,0049,0055 337b=<square>,5E73,6210
337c=<square>,662D,548C 337d=<square>,5927,6B63 337e=<square>,660E,6CBB 337f=<square>,682A,5F0F,4F1A,793E
3380=<square>,0070,0041 3381=<square>,006E,0041 3382=<square>,03BC,0041 3383=<square>,006D,0041 3384=<square>,006B,0041
3385=<square>,004B,0042 3386=<square>,004D,0042 3387=<square>,0047,0042 3388=<square>,0063,0061,006C
3389=<square>,006B,0063,0061,006C 338a=<square>,0070,0046 338b=<square>,006E,0046 338c=<square>,03BC,0046
338d=<square>,03BC,0067 338e=<square>,006D,0067 338f=<square>,006B,0067 3390=<square>,0048,007A 3391=<square>,006B,0048,007A
3392=<square>,004D,0048,007A 3393=<square>,0047,0048,007A 3394=<square>,0054,0048,007A 3395=<square>,03BC,2113
3396=<square>,006D,2113 3397=<square>,0064,2113 3398=<square>,006B,2113 3399=<square>,0066,006D 339a=<square>,006E,006D
339b=<square>,03BC,006D 339c=<square>,006D,006D 339d=<square>,0063,006D 339e=<square>,006B,006D 339f=<square>,006D,006D,00B2
33a0=<square>,0063,006D,00B2 33a1=<square>,006D,00B2 33a2=<square>,006B,006D,00B2 33a3=<square>,006D,006D,00B3
33a4=<square>,0063,006D,00B3 33a5=<square>,006D,00B3 33a6=<square>,006B,006D,00B3 33a7=<square>,006D,2215,0073
33a8=<square>,006D,2215,0073,00B2 33a9=<square>,0050,0061 33aa=<square>,006B,0050,0061 33ab=<square>,004D,0050,0061
33ac=<square>,0047,0050,0061 33ad=<square>,0072,0061,0064 33ae=<square>,0072,0061,0064,2215,0073
33af=<square>,0072,0061,0064,2215,0073,00B2 33b0=<square>,0070,0073 33b1=<square>,006E,0073 33b2=<square>,03BC,0073
33b3=<square>,006D,0073 33b4=<square>,0070,0056 33b5=<square>,006E,0056 33b6=<square>,03BC,0056 33b7=<square>,006D,0056
33b8=<square>,006B,0056 33b9=<square>,004D,0056 33ba=<square>,0070,0057 33bb=<square>,006E,0057 33bc=<square>,03BC,0057
33bd=<square>,006D,0057 33be=<square>,006B,0057 33bf=<square>,004D,0057 33c0=<square>,006B,03A9 33c1=<square>,004D,03A9
33c2=<square>,0061,002E,006D,002E 33c3=<square>,0042,0071 33c4=<square>,0063,0063 33c5=<square>,0063,0064
33c6=<square>,0043,2215,006B,0067 33c7=<square>,0043,006F,002E 33c8=<square>,0064,0042 33c9=<square>,0047,0079
33ca=<square>,0068,0061 33cb=<square>,0048,0050 33cc=<square>,0069,006E 33cd=<square>,004B,004B 33ce=<square>,004B,004D
33cf=<square>,006B,0074 33d0=<square>,006C,006D 33d1=<square>,006C,006E 33d2=<square>,006C,006F,0067 33d3=<square>,006C,0078
33d4=<square>,006D,0062 33d5=<square>,006D,0069,006C 33d6=<square>,006D,006F,006C 33d7=<square>,0050,0048
33d8=<square>,0070,002E,006D,002E 33d9=<square>,0050,0050,004D 33da=<square>,0050,0052 33db=<square>,0073,0072
33dc=<square>,0053,0076 33dd=<square>,0057,0062 33de=<square>,0056,2215,006D 33df=<square>,0041,2215,006D
33e0=<compat>,0031,65E5 33e1=<compat>,0032,65E5 33e2=<compat>,0033,65E5 33e3=<compat>,0034,65E5 33e4=<compat>,0035,65E5
33e5=<compat>,0036,65E5 33e6=<compat>,0037,65E5 33e7=<compat>,0038,65E5 33e8=<compat>,0039,65E5 33e9=<compat>,0031,0030,65E5
33ea=<compat>,0031,0031,65E5 33eb=<compat>,0031,0032,65E5 33ec=<compat>,0031,0033,65E5 33ed=<compat>,0031,0034,65E5
33ee=<compat>,0031,0035,65E5 33ef=<compat>,0031,0036,65E5 33f0=<compat>,0031,0037,65E5 33f1=<compat>,0031,0038,65E5
33f2=<compat>,0031,0039,65E5 33f3=<compat>,0032,0030,65E5 33f4=<compat>,0032,0031,65E5 33f5=<compat>,0032,0032,65E5
33f6=<compat>,0032,0033,65E5 33f7=<compat>,0032,0034,65E5 33f8=<compat>,0032,0035,65E5 33f9=<compat>,0032,0036,65E5
33fa=<compat>,0032,0037,65E5 33fb=<compat>,0032,0038,65E5 33fc=<compat>,0032,0039,65E5 33fd=<compat>,0033,0030,65E5
33fe=<compat>,0033,0031,65E5 33ff=<square>,0067,0061,006C a69c=<super>,044A a69d=<super>,044C a770=<super>,A76F
a7f2=<super>,0043 a7f3=<super>,0046 a7f4=<super>,0051 a7f8=<super>,0126 a7f9=<super>,0153 ab5c=<super>,A727 ab5d=<super>,AB37
ab5e=<super>,026B ab5f=<super>,AB52 ab69=<super>,028D f900=8C48 f901=66F4 f902=8ECA f903=8CC8 f904=6ED1 f905=4E32 f906=53E5
f907=9F9C f908=9F9C f909=5951 f90a=91D1 f90b=5587 f90c=5948 f90d=61F6 f90e=7669 f90f=7F85 f910=863F f911=87BA f912=88F8
f913=908F f914=6A02 f915=6D1B f916=70D9 f917=73DE f918=843D f919=916A f91a=99F1 f91b=4E82 f91c=5375 f91d=6B04 f91e=721B
f91f=862D f920=9E1E f921=5D50 f922=6FEB f923=85CD f924=8964 f925=62C9 f926=81D8 f927=881F f928=5ECA f929=6717 f92a=6D6A
f92b=72FC f92c=90CE f92d=4F86 f92e=51B7 f92f=52DE f930=64C4 f931=6AD3 f932=7210 f933=76E7 f934=8001 f935=8606 f936=865C
f937=8DEF f938=9732 f939=9B6F f93a=9DFA f93b=788C f93c=797F f93d=7DA0 f93e=83C9 f93f=9304 f940=9E7F f941=8AD6 f942=58DF
f943=5F04 f944=7C60 f945=807E f946=7262 f947=78CA f948=8CC2 f949=96F7 f94a=58D8 f94b=5C62 f94c=6A13 f94d=6DDA f94e=6F0F
f94f=7D2F f950=7E37 f951=964B f952=52D2 f953=808B f954=51DC f955=51CC f956=7A1C f957=7DBE f958=83F1 f959=9675 f95a=8B80
f95b=62CF f95c=6A02 f95d=8AFE f95e=4E39 f95f=5BE7 f960=6012 f961=7387 f962=7570 f963=5317 f964=78FB f965=4FBF f966=5FA9
f967=4E0D f968=6CCC f969=6578 f96a=7D22 f96b=53C3 f96c=585E f96d=7701 f96e=8449 f96f=8AAA f970=6BBA f971=8FB0 f972=6C88
f973=62FE f974=82E5 f975=63A0 f976=7565 f977=4EAE f978=5169 f979=51C9 f97a=6881 f97b=7CE7 f97c=826F f97d=8AD2 f97e=91CF
f97f=52F5 f980=5442 f981=5973 f982=5EEC f983=65C5 f984=6FFE f985=792A f986=95AD f987=9A6A f988=9E97 f989=9ECE f98a=529B
f98b=66C6 f98c=6B77 f98d=8F62 f98e=5E74 f98f=6190 f990=6200 f991=649A f992=6F23 f993=7149 f994=7489 f995=79CA f996=7DF4
f997=806F f998=8F26 f999=84EE f99a=9023 f99b=934A f99c=5217 f99d=52A3 f99e=54BD f99f=70C8 f9a0=88C2 f9a1=8AAA f9a2=5EC9
f9a3=5FF5 f9a4=637B f9a5=6BAE f9a6=7C3E f9a7=7375 f9a8=4EE4 f9a9=56F9 f9aa=5BE7 f9ab=5DBA f9ac=601C f9ad=73B2 f9ae=7469
f9af=7F9A f9b0=8046 f9b1=9234 f9b2=96F6 f9b3=9748 f9b4=9818 f9b5=4F8B f9b6=79AE f9b7=91B4 f9b8=96B8 f9b9=60E1 f9ba=4E86
f9bb=50DA f9bc=5BEE f9bd=5C3F f9be=6599 f9bf=6A02 f9c0=71CE f9c1=7642 f9c2=84FC f9c3=907C f9c4=9F8D f9c5=6688 f9c6=962E
f9c7=5289 f9c8=677B f9c9=67F3 f9ca=6D41 f9cb=6E9C f9cc=7409 f9cd=7559 f9ce=786B f9cf=7D10 f9d0=985E f9d1=516D f9d2=622E
f9d3=9678 f9d4=502B f9d5=5D19 f9d6=6DEA f9d7=8F2A f9d8=5F8B f9d9=6144 f9da=6817 f9db=7387 f9dc=9686 f9dd=5229 f9de=540F
f9df=5C65 f9e0=6613 f9e1=674E f9e2=68A8 f9e3=6CE5 f9e4=7406 f9e5=75E2 f9e6=7F79 f9e7=88CF f9e8=88E1 f9e9=91CC f9ea=96E2
f9eb=533F f9ec=6EBA f9ed=541D f9ee=71D0 f9ef=7498 f9f0=85FA f9f1=96A3 f9f2=9C57 f9f3=9E9F f9f4=6797 f9f5=6DCB f9f6=81E8
f9f7=7ACB f9f8=7B20 f9f9=7C92 f9fa=72C0 f9fb=7099 f9fc=8B58 f9fd=4EC0 f9fe=8336 f9ff=523A fa00=5207 fa01=5EA6 fa02=62D3
fa03=7CD6 fa04=5B85 fa05=6D1E fa06=66B4 fa07=8F3B fa08=884C fa09=964D fa0a=898B fa0b=5ED3 fa0c=5140 fa0d=55C0 fa10=585A
fa12=6674 fa15=51DE fa16=732A fa17=76CA fa18=793C fa19=795E fa1a=7965 fa1b=798F fa1c=9756 fa1d=7CBE fa1e=7FBD fa20=8612
fa22=8AF8 fa25=9038 fa26=90FD fa2a=98EF fa2b=98FC fa2c=9928 fa2d=9DB4 fa2e=90DE fa2f=96B7 fa30=4FAE fa31=50E7 fa32=514D
fa33=52C9 fa34=52E4 fa35=5351 fa36=559D fa37=5606 fa38=5668 fa39=5840 fa3a=58A8 fa3b=5C64 fa3c=5C6E fa3d=6094 fa3e=6168
fa3f=618E fa40=61F2 fa41=654F fa42=65E2 fa43=6691 fa44=6885 fa45=6D77 fa46=6E1A fa47=6F22 fa48=716E fa49=722B fa4a=7422
fa4b=7891 fa4c=793E fa4d=7949 fa4e=7948 fa4f=7950 fa50=7956 fa51=795D fa52=798D fa53=798E fa54=7A40 fa55=7A81 fa56=7BC0
fa57=7DF4 fa58=7E09 fa59=7E41 fa5a=7F72 fa5b=8005 fa5c=81ED fa5d=8279 fa5e=8279 fa5f=8457 fa60=8910 fa61=8996 fa62=8B01
fa63=8B39 fa64=8CD3 fa65=8D08 fa66=8FB6 fa67=9038 fa68=96E3 fa69=97FF fa6a=983B fa6b=6075 fa6c=242EE fa6d=8218 fa70=4E26
fa71=51B5 fa72=5168 fa73=4F80 fa74=5145 fa75=5180 fa76=52C7 fa77=52FA fa78=559D fa79=5555 fa7a=5599 fa7b=55E2 fa7c=585A
fa7d=58B3 fa7e=5944 fa7f=5954 fa80=5A62 fa81=5B28 fa82=5ED2 fa83=5ED9 fa84=5F69 fa85=5FAD fa86=60D8 fa87=614E fa88=6108
fa89=618E fa8a=6160 fa8b=61F2 fa8c=6234 fa8d=63C4 fa8e=641C fa8f=6452 fa90=6556 fa91=6674 fa92=6717 fa93=671B fa94=6756
fa95=6B79 fa96=6BBA fa97=6D41 fa98=6EDB fa99=6ECB fa9a=6F22 fa9b=701E fa9c=716E fa9d=77A7 fa9e=7235 fa9f=72AF faa0=732A
faa1=7471 faa2=7506 faa3=753B faa4=761D faa5=761F faa6=76CA faa7=76DB faa8=76F4 faa9=774A faaa=7740 faab=78CC faac=7AB1
faad=7BC0 faae=7C7B faaf=7D5B fab0=7DF4 fab1=7F3E fab2=8005 fab3=8352 fab4=83EF fab5=8779 fab6=8941 fab7=8986 fab8=8996
fab9=8ABF faba=8AF8 fabb=8ACB fabc=8B01 fabd=8AFE fabe=8AED fabf=8B39 fac0=8B8A fac1=8D08 fac2=8F38 fac3=9072 fac4=9199
fac5=9276 fac6=967C fac7=96E3 fac8=9756 fac9=97DB faca=97FF facb=980B facc=983B facd=9B12 face=9F9C facf=2284A fad0=22844
fad1=233D5 fad2=3B9D fad3=4018 fad4=4039 fad5=25249 fad6=25CD0 fad7=27ED3 fad8=9F43 fad9=9F8E fb00=<compat>,0066,0066
fb01=<compat>,0066,0069 fb02=<compat>,0066,006C fb03=<compat>,0066,0066,0069 fb04=<compat>,0066,0066,006C
fb05=<compat>,017F,0074 fb06=<compat>,0073,0074 fb13=<compat>,0574,0576 fb14=<compat>,0574,0565 fb15=<compat>,0574,056B
fb16=<compat>,057E,0576 fb17=<compat>,0574,056D fb1d=05D9,05B4 fb1f=05F2,05B7 fb20=<font>,05E2 fb21=<font>,05D0
fb22=<font>,05D3 fb23=<font>,05D4 fb24=<font>,05DB fb25=<font>,05DC fb26=<font>,05DD fb27=<font>,05E8 fb28=<font>,05EA
fb29=<font>,002B fb2a=05E9,05C1 fb2b=05E9,05C2 fb2c=FB49,05C1 fb2d=FB49,05C2 fb2e=05D0,05B7 fb2f=05D0,05B8 fb30=05D0,05BC
fb31=05D1,05BC fb32=05D2,05BC fb33=05D3,05BC fb34=05D4,05BC fb35=05D5,05BC fb36=05D6,05BC fb38=05D8,05BC fb39=05D9,05BC
fb3a=05DA,05BC fb3b=05DB,05BC fb3c=05DC,05BC fb3e=05DE,05BC fb40=05E0,05BC fb41=05E1,05BC fb43=05E3,05BC fb44=05E4,05BC
fb46=05E6,05BC fb47=05E7,05BC fb48=05E8,05BC fb49=05E9,05BC fb4a=05EA,05BC fb4b=05D5,05B9 fb4c=05D1,05BF fb4d=05DB,05BF
fb4e=05E4,05BF fb4f=<compat>,05D0,05DC fb50=<isolated>,0671 fb51=<final>,0671 fb52=<isolated>,067B fb53=<final>,067B
fb54=<initial>,067B fb55=<medial>,067B fb56=<isolated>,067E fb57=<final>,067E fb58=<initial>,067E fb59=<medial>,067E
fb5a=<isolated>,0680 fb5b=<final>,0680 fb5c=<initial>,0680 fb5d=<medial>,0680 fb5e=<isolated>,067A fb5f=<final>,067A
fb60=<initial>,067A fb61=<medial>,067A fb62=<isolated>,067F fb63=<final>,067F fb64=<initial>,067F fb65=<medial>,067F
fb66=<isolated>,0679 fb67=<final>,0679 fb68=<initial>,0679 fb69=<medial>,0679 fb6a=<isolated>,06A4 fb6b=<final>,06A4
fb6c=<initial>,06A4 fb6d=<medial>,06A4 fb6e=<isolated>,06A6 fb6f=<final>,06A6 fb70=<initial>,06A6 fb71=<medial>,06A6
fb72=<isolated>,0684 fb73=<final>,0684 fb74=<initial>,0684 fb75=<medial>,0684 fb76=<isolated>,0683 fb77=<final>,0683
fb78=<initial>,0683 fb79=<medial>,0683 fb7a=<isolated>,0686 fb7b=<final>,0686 fb7c=<initial>,0686 fb7d=<medial>,0686
fb7e=<isolated>,0687 fb7f=<final>,0687 fb80=<initial>,0687 fb81=<medial>,0687 fb82=<isolated>,068D fb83=<final>,068D
fb84=<isolated>,068C fb85=<final>,068C fb86=<isolated>,068E fb87=<final>,068E fb88=<isolated>,0688 fb89=<final>,0688
fb8a=<isolated>,0698 fb8b=<final>,0698 fb8c=<isolated>,0691 fb8d=<final>,0691 fb8e=<isolated>,06A9 fb8f=<final>,06A9
fb90=<initial>,06A9 fb91=<medial>,06A9 fb92=<isolated>,06AF fb93=<final>,06AF fb94=<initial>,06AF fb95=<medial>,06AF
fb96=<isolated>,06B3 fb97=<final>,06B3 fb98=<initial>,06B3 fb99=<medial>,06B3 fb9a=<isolated>,06B1 fb9b=<final>,06B1
fb9c=<initial>,06B1 fb9d=<medial>,06B1 fb9e=<isolated>,06BA fb9f=<final>,06BA fba0=<isolated>,06BB fba1=<final>,06BB
fba2=<initial>,06BB fba3=<medial>,06BB fba4=<isolated>,06C0 fba5=<final>,06C0 fba6=<isolated>,06C1 fba7=<final>,06C1
fba8=<initial>,06C1 fba9=<medial>,06C1 fbaa=<isolated>,06BE fbab=<final>,06BE fbac=<initial>,06BE fbad=<medial>,06BE
fbae=<isolated>,06D2 fbaf=<final>,06D2 fbb0=<isolated>,06D3 fbb1=<final>,06D3 fbd3=<isolated>,06AD fbd4=<final>,06AD
fbd5=<initial>,06AD fbd6=<medial>,06AD fbd7=<isolated>,06C7 fbd8=<final>,06C7 fbd9=<isolated>,06C6 fbda=<final>,06C6
fbdb=<isolated>,06C8 fbdc=<final>,06C8 fbdd=<isolated>,0677 fbde=<isolated>,06CB fbdf=<final>,06CB fbe0=<isolated>,06C5
fbe1=<final>,06C5 fbe2=<isolated>,06C9 fbe3=<final>,06C9 fbe4=<isolated>,06D0 fbe5=<final>,06D0 fbe6=<initial>,06D0
fbe7=<medial>,06D0 fbe8=<initial>,0649 fbe9=<medial>,0649 fbea=<isolated>,0626,0627 fbeb=<final>,0626,0627
fbec=<isolated>,0626,06D5 fbed=<final>,0626,06D5 fbee=<isolated>,0626,0648 fbef=<final>,0626,0648 fbf0=<isolated>,0626,06C7
fbf1=<final>,0626,06C7 fbf2=<isolated>,0626,06C6 fbf3=<final>,0626,06C6 fbf4=<isolated>,0626,06C8 fbf5=<final>,0626,06C8
fbf6=<isolated>,0626,06D0 fbf7=<final>,0626,06D0 fbf8=<initial>,0626,06D0 fbf9=<isolated>,0626,0649 fbfa=<final>,0626,0649
fbfb=<initial>,0626,0649 fbfc=<isolated>,06CC fbfd=<final>,06CC fbfe=<initial>,06CC fbff=<medial>,06CC
fc00=<isolated>,0626,062C fc01=<isolated>,0626,062D fc02=<isolated>,0626,0645 fc03=<isolated>,0626,0649
fc04=<isolated>,0626,064A fc05=<isolated>,0628,062C fc06=<isolated>,0628,062D fc07=<isolated>,0628,062E
fc08=<isolated>,0628,0645 fc09=<isolated>,0628,0649 fc0a=<isolated>,0628,064A fc0b=<isolated>,062A,062C
fc0c=<isolated>,062A,062D fc0d=<isolated>,062A,062E fc0e=<isolated>,062A,0645 fc0f=<isolated>,062A,0649
fc10=<isolated>,062A,064A fc11=<isolated>,062B,062C fc12=<isolated>,062B,0645 fc13=<isolated>,062B,0649
fc14=<isolated>,062B,064A fc15=<isolated>,062C,062D fc16=<isolated>,062C,0645 fc17=<isolated>,062D,062C
fc18=<isolated>,062D,0645 fc19=<isolated>,062E,062C fc1a=<isolated>,062E,062D fc1b=<isolated>,062E,0645
fc1c=<isolated>,0633,062C fc1d=<isolated>,0633,062D fc1e=<isolated>,0633,062E fc1f=<isolated>,0633,0645
fc20=<isolated>,0635,062D fc21=<isolated>,0635,0645 fc22=<isolated>,0636,062C fc23=<isolated>,0636,062D
fc24=<isolated>,0636,062E fc25=<isolated>,0636,0645 fc26=<isolated>,0637,062D fc27=<isolated>,0637,0645
fc28=<isolated>,0638,0645 fc29=<isolated>,0639,062C fc2a=<isolated>,0639,0645 fc2b=<isolated>,063A,062C
fc2c=<isolated>,063A,0645 fc2d=<isolated>,0641,062C fc2e=<isolated>,0641,062D fc2f=<isolated>,0641,062E
fc30=<isolated>,0641,0645 fc31=<isolated>,0641,0649 fc32=<isolated>,0641,064A fc33=<isolated>,0642,062D
fc34=<isolated>,0642,0645 fc35=<isolated>,0642,0649 fc36=<isolated>,0642,064A fc37=<isolated>,0643,0627
fc38=<isolated>,0643,062C fc39=<isolated>,0643,062D fc3a=<isolated>,0643,062E fc3b=<isolated>,0643,0644
fc3c=<isolated>,0643,0645 fc3d=<isolated>,0643,0649 fc3e=<isolated>,0643,064A fc3f=<isolated>,0644,062C
fc40=<isolated>,0644,062D fc41=<isolated>,0644,062E fc42=<isolated>,0644,0645 fc43=<isolated>,0644,0649
fc44=<isolated>,0644,064A fc45=<isolated>,0645,062C fc46=<isolated>,0645,062D fc47=<isolated>,0645,062E
fc48=<isolated>,0645,0645 fc49=<isolated>,0645,0649 fc4a=<isolated>,0645,064A fc4b=<isolated>,0646,062C
fc4c=<isolated>,0646,062D fc4d=<isolated>,0646,062E fc4e=<isolated>,0646,0645 fc4f=<isolated>,0646,0649
fc50=<isolated>,0646,064A fc51=<isolated>,0647,062C fc52=<isolated>,0647,0645 fc53=<isolated>,0647,0649
fc54=<isolated>,0647,064A fc55=<isolated>,064A,062C fc56=<isolated>,064A,062D fc57=<isolated>,064A,062E
fc58=<isolated>,064A,0645 fc59=<isolated>,064A,0649 fc5a=<isolated>,064A,064A fc5b=<isolated>,0630,0670
fc5c=<isolated>,0631,0670 fc5d=<isolated>,0649,0670 fc5e=<isolated>,0020,064C,0651 fc5f=<isolated>,0020,064D,0651
fc60=<isolated>,0020,064E,0651 fc61=<isolated>,0020,064F,0651 fc62=<isolated>,0020,0650,0651 fc63=<isolated>,0020,0651,0670
fc64=<final>,0626,0631 fc65=<final>,0626,0632 fc66=<final>,0626,0645 fc67=<final>,0626,0646 fc68=<final>,0626,0649
fc69=<final>,0626,064A fc6a=<final>,0628,0631 fc6b=<final>,0628,0632 fc6c=<final>,0628,0645 fc6d=<final>,0628,0646
fc6e=<final>,0628,0649 fc6f=<final>,0628,064A fc70=<final>,062A,0631 fc71=<final>,062A,0632 fc72=<final>,062A,0645
fc73=<final>,062A,0646 fc74=<final>,062A,0649 fc75=<final>,062A,064A fc76=<final>,062B,0631 fc77=<final>,062B,0632
fc78=<final>,062B,0645 fc79=<final>,062B,0646 fc7a=<final>,062B,0649 fc7b=<final>,062B,064A fc7c=<final>,0641,0649
fc7d=<final>,0641,064A fc7e=<final>,0642,0649 fc7f=<final>,0642,064A fc80=<final>,0643,0627 fc81=<final>,0643,0644
fc82=<final>,0643,0645 fc83=<final>,0643,0649 fc84=<final>,0643,064A fc85=<final>,0644,0645 fc86=<final>,0644,0649
fc87=<final>,0644,064A fc88=<final>,0645,0627 fc89=<final>,0645,0645 fc8a=<final>,0646,0631 fc8b=<final>,0646,0632
fc8c=<final>,0646,0645 fc8d=<final>,0646,0646 fc8e=<final>,0646,0649 fc8f=<final>,0646,064A fc90=<final>,0649,0670
fc91=<final>,064A,0631 fc92=<final>,064A,0632 fc93=<final>,064A,0645 fc94=<final>,064A,0646 fc95=<final>,064A,0649
fc96=<final>,064A,064A fc97=<initial>,0626,062C fc98=<initial>,0626,062D fc99=<initial>,0626,062E fc9a=<initial>,0626,0645
fc9b=<initial>,0626,0647 fc9c=<initial>,0628,062C fc9d=<initial>,0628,062D fc9e=<initial>,0628,062E fc9f=<initial>,0628,0645
fca0=<initial>,0628,0647 fca1=<initial>,062A,062C fca2=<initial>,062A,062D fca3=<initial>,062A,062E fca4=<initial>,062A,0645
fca5=<initial>,062A,0647 fca6=<initial>,062B,0645 fca7=<initial>,062C,062D fca8=<initial>,062C,0645 fca9=<initial>,062D,062C
fcaa=<initial>,062D,0645 fcab=<initial>,062E,062C fcac=<initial>,062E,0645 fcad=<initial>,0633,062C fcae=<initial>,0633,062D
fcaf=<initial>,0633,062E fcb0=<initial>,0633,0645 fcb1=<initial>,0635,062D fcb2=<initial>,0635,062E fcb3=<initial>,0635,0645
fcb4=<initial>,0636,062C fcb5=<initial>,0636,062D fcb6=<initial>,0636,062E fcb7=<initial>,0636,0645 fcb8=<initial>,0637,062D
fcb9=<initial>,0638,0645 fcba=<initial>,0639,062C fcbb=<initial>,0639,0645 fcbc=<initial>,063A,062C fcbd=<initial>,063A,0645
fcbe=<initial>,0641,062C fcbf=<initial>,0641,062D fcc0=<initial>,0641,062E fcc1=<initial>,0641,0645 fcc2=<initial>,0642,062D
fcc3=<initial>,0642,0645 fcc4=<initial>,0643,062C fcc5=<initial>,0643,062D fcc6=<initial>,0643,062E fcc7=<initial>,0643,0644
fcc8=<initial>,0643,0645 fcc9=<initial>,0644,062C fcca=<initial>,0644,062D fccb=<initial>,0644,062E fccc=<initial>,0644,0645
fccd=<initial>,0644,0647 fcce=<initial>,0645,062C fccf=<initial>,0645,062D fcd0=<initial>,0645,062E fcd1=<initial>,0645,0645
fcd2=<initial>,0646,062C fcd3=<initial>,0646,062D fcd4=<initial>,0646,062E fcd5=<initial>,0646,0645 fcd6=<initial>,0646,0647
fcd7=<initial>,0647,062C fcd8=<initial>,0647,0645 fcd9=<initial>,0647,0670 fcda=<initial>,064A,062C fcdb=<initial>,064A,062D
fcdc=<initial>,064A,062E fcdd=<initial>,064A,0645 fcde=<initial>,064A,0647 fcdf=<medial>,0626,0645 fce0=<medial>,0626,0647
fce1=<medial>,0628,0645 fce2=<medial>,0628,0647 fce3=<medial>,062A,0645 fce4=<medial>,062A,0647 fce5=<medial>,062B,0645
fce6=<medial>,062B,0647 fce7=<medial>,0633,0645 fce8=<medial>,0633,0647 fce9=<medial>,0634,0645 fcea=<medial>,0634,0647
fceb=<medial>,0643,0644 fcec=<medial>,0643,0645 fced=<medial>,0644,0645 fcee=<medial>,0646,0645 fcef=<medial>,0646,0647
fcf0=<medial>,064A,0645 fcf1=<medial>,064A,0647 fcf2=<medial>,0640,064E,0651 fcf3=<medial>,0640,064F,0651
fcf4=<medial>,0640,0650,0651 fcf5=<isolated>,0637,0649 fcf6=<isolated>,0637,064A fcf7=<isolated>,0639,0649
fcf8=<isolated>,0639,064A fcf9=<isolated>,063A,0649 fcfa=<isolated>,063A,064A fcfb=<isolated>,0633,0649
fcfc=<isolated>,0633,064A fcfd=<isolated>,0634,0649 fcfe=<isolated>,0634,064A fcff=<isolated>,062D,0649
fd00=<isolated>,062D,064A fd01=<isolated>,062C,0649 fd02=<isolated>,062C,064A fd03=<isolated>,062E,0649
fd04=<isolated>,062E,064A fd05=<isolated>,0635,0649 fd06=<isolated>,0635,064A fd07=<isolated>,0636,0649
fd08=<isolated>,0636,064A fd09=<isolated>,0634,062C fd0a=<isolated>,0634,062D fd0b=<isolated>,0634,062E
fd0c=<isolated>,0634,0645 fd0d=<isolated>,0634,0631 fd0e=<isolated>,0633,0631 fd0f=<isolated>,0635,0631
fd10=<isolated>,0636,0631 fd11=<final>,0637,0649 fd12=<final>,0637,064A fd13=<final>,0639,0649 fd14=<final>,0639,064A
fd15=<final>,063A,0649 fd16=<final>,063A,064A fd17=<final>,0633,0649 fd18=<final>,0633,064A fd19=<final>,0634,0649
fd1a=<final>,0634,064A fd1b=<final>,062D,0649 fd1c=<final>,062D,064A fd1d=<final>,062C,0649 fd1e=<final>,062C,064A
fd1f=<final>,062E,0649 fd20=<final>,062E,064A fd21=<final>,0635,0649 fd22=<final>,0635,064A fd23=<final>,0636,0649
fd24=<final>,0636,064A fd25=<final>,0634,062C fd26=<final>,0634,062D fd27=<final>,0634,062E fd28=<final>,0634,0645
fd29=<final>,0634,0631 fd2a=<final>,0633,0631 fd2b=<final>,0635,0631 fd2c=<final>,0636,0631 fd2d=<initial>,0634,062C
fd2e=<initial>,0634,062D fd2f=<initial>,0634,062E fd30=<initial>,0634,0645 fd31=<initial>,0633,0647 fd32=<initial>,0634,0647
fd33=<initial>,0637,0645 fd34=<medial>,0633,062C fd35=<medial>,0633,062D fd36=<medial>,0633,062E fd37=<medial>,0634,062C
fd38=<medial>,0634,062D fd39=<medial>,0634,062E fd3a=<medial>,0637,0645 fd3b=<medial>,0638,0645 fd3c=<final>,0627,064B
fd3d=<isolated>,0627,064B fd50=<initial>,062A,062C,0645 fd51=<final>,062A,062D,062C fd52=<initial>,062A,062D,062C
fd53=<initial>,062A,062D,0645 fd54=<initial>,062A,062E,0645 fd55=<initial>,062A,0645,062C fd56=<initial>,062A,0645,062D
fd57=<initial>,062A,0645,062E fd58=<final>,062C,0645,062D fd59=<initial>,062C,0645,062D fd5a=<final>,062D,0645,064A
fd5b=<final>,062D,0645,0649 fd5c=<initial>,0633,062D,062C fd5d=<initial>,0633,062C,062D fd5e=<final>,0633,062C,0649
fd5f=<final>,0633,0645,062D fd60=<initial>,0633,0645,062D fd61=<initial>,0633,0645,062C fd62=<final>,0633,0645,0645
fd63=<initial>,0633,0645,0645 fd64=<final>,0635,062D,062D fd65=<initial>,0635,062D,062D fd66=<final>,0635,0645,0645
fd67=<final>,0634,062D,0645 fd68=<initial>,0634,062D,0645 fd69=<final>,0634,062C,064A fd6a=<final>,0634,0645,062E
fd6b=<initial>,0634,0645,062E fd6c=<final>,0634,0645,0645 fd6d=<initial>,0634,0645,0645 fd6e=<final>,0636,062D,0649
fd6f=<final>,0636,062E,0645 fd70=<initial>,0636,062E,0645 fd71=<final>,0637,0645,062D fd72=<initial>,0637,0645,062D
fd73=<initial>,0637,0645,0645 fd74=<final>,0637,0645,064A fd75=<final>,0639,062C,0645 fd76=<final>,0639,0645,0645
fd77=<initial>,0639,0645,0645 fd78=<final>,0639,0645,0649 fd79=<final>,063A,0645,0645 fd7a=<final>,063A,0645,064A
fd7b=<final>,063A,0645,0649 fd7c=<final>,0641,062E,0645 fd7d=<initial>,0641,062E,0645 fd7e=<final>,0642,0645,062D
fd7f=<final>,0642,0645,0645 fd80=<final>,0644,062D,0645 fd81=<final>,0644,062D,064A fd82=<final>,0644,062D,0649
fd83=<initial>,0644,062C,062C fd84=<final>,0644,062C,062C fd85=<final>,0644,062E,0645 fd86=<initial>,0644,062E,0645
fd87=<final>,0644,0645,062D fd88=<initial>,0644,0645,062D fd89=<initial>,0645,062D,062C fd8a=<initial>,0645,062D,0645
fd8b=<final>,0645,062D,064A fd8c=<initial>,0645,062C,062D fd8d=<initial>,0645,062C,0645 fd8e=<initial>,0645,062E,062C
fd8f=<initial>,0645,062E,0645 fd92=<initial>,0645,062C,062E fd93=<initial>,0647,0645,062C fd94=<initial>,0647,0645,0645
fd95=<initial>,0646,062D,0645 fd96=<final>,0646,062D,0649 fd97=<final>,0646,062C,0645 fd98=<initial>,0646,062C,0645
fd99=<final>,0646,062C,0649 fd9a=<final>,0646,0645,064A fd9b=<final>,0646,0645,0649 fd9c=<final>,064A,0645,0645
fd9d=<initial>,064A,0645,0645 fd9e=<final>,0628,062E,064A fd9f=<final>,062A,062C,064A fda0=<final>,062A,062C,0649
fda1=<final>,062A,062E,064A fda2=<final>,062A,062E,0649 fda3=<final>,062A,0645,064A fda4=<final>,062A,0645,0649
fda5=<final>,062C,0645,064A fda6=<final>,062C,062D,0649 fda7=<final>,062C,0645,0649 fda8=<final>,0633,062E,0649
fda9=<final>,0635,062D,064A fdaa=<final>,0634,062D,064A fdab=<final>,0636,062D,064A fdac=<final>,0644,062C,064A
fdad=<final>,0644,0645,064A fdae=<final>,064A,062D,064A fdaf=<final>,064A,062C,064A fdb0=<final>,064A,0645,064A
fdb1=<final>,0645,0645,064A fdb2=<final>,0642,0645,064A fdb3=<final>,0646,062D,064A fdb4=<initial>,0642,0645,062D
fdb5=<initial>,0644,062D,0645 fdb6=<final>,0639,0645,064A fdb7=<final>,0643,0645,064A fdb8=<initial>,0646,062C,062D
fdb9=<final>,0645,062E,064A fdba=<initial>,0644,062C,0645 fdbb=<final>,0643,0645,0645 fdbc=<final>,0644,062C,0645
fdbd=<final>,0646,062C,062D fdbe=<final>,062C,062D,064A fdbf=<final>,062D,062C,064A fdc0=<final>,0645,062C,064A
fdc1=<final>,0641,0645,064A fdc2=<final>,0628,062D,064A fdc3=<initial>,0643,0645,0645 fdc4=<initial>,0639,062C,0645
fdc5=<initial>,0635,0645,0645 fdc6=<final>,0633,062E,064A fdc7=<final>,0646,062C,064A fdf0=<isolated>,0635,0644,06D2
fdf1=<isolated>,0642,0644,06D2 fdf2=<isolated>,0627,0644,0644,0647 fdf3=<isolated>,0627,0643,0628,0631
fdf4=<isolated>,0645,062D,0645,062F fdf5=<isolated>,0635,0644,0639,0645 fdf6=<isolated>,0631,0633,0648,0644
fdf7=<isolated>,0639,0644,064A,0647 fdf8=<isolated>,0648,0633,0644,0645 fdf9=<isolated>,0635,0644,0649
fdfa=<isolated>,0635,0644,0649,0020,0627,0644,0644,0647,0020,0639,0644,064A,0647,0020,0648,0633,0644,0645
fdfb=<isolated>,062C,0644,0020,062C,0644,0627,0644,0647 fdfc=<isolated>,0631,06CC,0627,0644 fe10=<vertical>,002C
fe11=<vertical>,3001 fe12=<vertical>,3002 fe13=<vertical>,003A fe14=<vertical>,003B fe15=<vertical>,0021 fe16=<vertical>,003F
fe17=<vertical>,3016 fe18=<vertical>,3017 fe19=<vertical>,2026 fe30=<vertical>,2025 fe31=<vertical>,2014 fe32=<vertical>,2013
fe33=<vertical>,005F fe34=<vertical>,005F fe35=<vertical>,0028 fe36=<vertical>,0029 fe37=<vertical>,007B fe38=<vertical>,007D
fe39=<vertical>,3014 fe3a=<vertical>,3015 fe3b=<vertical>,3010 fe3c=<vertical>,3011 fe3d=<vertical>,300A fe3e=<vertical>,300B
fe3f=<vertical>,3008 fe40=<vertical>,3009 fe41=<vertical>,300C fe42=<vertical>,300D fe43=<vertical>,300E fe44=<vertical>,300F
fe47=<vertical>,005B fe48=<vertical>,005D fe49=<compat>,203E fe4a=<compat>,203E fe4b=<compat>,203E fe4c=<compat>,203E
fe4d=<compat>,005F fe4e=<compat>,005F fe4f=<compat>,005F fe50=<small>,002C fe51=<small>,3001 fe52=<small>,002E
fe54=<small>,003B fe55=<small>,003A fe56=<small>,003F fe57=<small>,0021 fe58=<small>,2014 fe59=<small>,0028 fe5a=<small>,0029
fe5b=<small>,007B fe5c=<small>,007D fe5d=<small>,3014 fe5e=<small>,3015 fe5f=<small>,0023 fe60=<small>,0026 fe61=<small>,002A
fe62=<small>,002B fe63=<small>,002D fe64=<small>,003C fe65=<small>,003E fe66=<small>,003D fe68=<small>,005C fe69=<small>,0024
fe6a=<small>,0025 fe6b=<small>,0040 fe70=<isolated>,0020,064B fe71=<medial>,0640,064B fe72=<isolated>,0020,064C
fe74=<isolated>,0020,064D fe76=<isolated>,0020,064E fe77=<medial>,0640,064E fe78=<isolated>,0020,064F fe79=<medial>,0640,064F
fe7a=<isolated>,0020,0650 fe7b=<medial>,0640,0650 fe7c=<isolated>,0020,0651 fe7d=<medial>,0640,0651 fe7e=<isolated>,0020,0652
fe7f=<medial>,0640,0652 fe80=<isolated>,0621 fe81=<isolated>,0622 fe82=<final>,0622 fe83=<isolated>,0623 fe84=<final>,0623
fe85=<isolated>,0624 fe86=<final>,0624 fe87=<isolated>,0625 fe88=<final>,0625 fe89=<isolated>,0626 fe8a=<final>,0626
fe8b=<initial>,0626 fe8c=<medial>,0626 fe8d=<isolated>,0627 fe8e=<final>,0627 fe8f=<isolated>,0628 fe90=<final>,0628
fe91=<initial>,0628 fe92=<medial>,0628 fe93=<isolated>,0629 fe94=<final>,0629 fe95=<isolated>,062A fe96=<final>,062A
fe97=<initial>,062A fe98=<medial>,062A fe99=<isolated>,062B fe9a=<final>,062B fe9b=<initial>,062B fe9c=<medial>,062B
fe9d=<isolated>,062C fe9e=<final>,062C fe9f=<initial>,062C fea0=<medial>,062C fea1=<isolated>,062D fea2=<final>,062D
fea3=<initial>,062D fea4=<medial>,062D fea5=<isolated>,062E fea6=<final>,062E fea7=<initial>,062E fea8=<medial>,062E
fea9=<isolated>,062F feaa=<final>,062F feab=<isolated>,0630 feac=<final>,0630 fead=<isolated>,0631 feae=<final>,0631
feaf=<isolated>,0632 feb0=<final>,0632 feb1=<isolated>,0633 feb2=<final>,0633 feb3=<initial>,0633 feb4=<medial>,0633
feb5=<isolated>,0634 feb6=<final>,0634 feb7=<initial>,0634 feb8=<medial>,0634 feb9=<isolated>,0635 feba=<final>,0635
febb=<initial>,0635 febc=<medial>,0635 febd=<isolated>,0636 febe=<final>,0636 febf=<initial>,0636 fec0=<medial>,0636
fec1=<isolated>,0637 fec2=<final>,0637 fec3=<initial>,0637 fec4=<medial>,0637 fec5=<isolated>,0638 fec6=<final>,0638
fec7=<initial>,0638 fec8=<medial>,0638 fec9=<isolated>,0639 feca=<final>,0639 fecb=<initial>,0639 fecc=<medial>,0639
fecd=<isolated>,063A fece=<final>,063A fecf=<initial>,063A fed0=<medial>,063A fed1=<isolated>,0641 fed2=<final>,0641
fed3=<initial>,0641 fed4=<medial>,0641 fed5=<isolated>,0642 fed6=<final>,0642 fed7=<initial>,0642 fed8=<medial>,0642
fed9=<isolated>,0643 feda=<final>,0643 fedb=<initial>,0643 fedc=<medial>,0643 fedd=<isolated>,0644 fede=<final>,0644
fedf=<initial>,0644 fee0=<medial>,0644 fee1=<isolated>,0645 fee2=<final>,0645 fee3=<initial>,0645 fee4=<medial>,0645
fee5=<isolated>,0646 fee6=<final>,0646 fee7=<initial>,0646 fee8=<medial>,0646 fee9=<isolated>,0647 feea=<final>,0647
feeb=<initial>,0647 feec=<medial>,0647 feed=<isolated>,0648 feee=<final>,0648 feef=<isolated>,0649 fef0=<final>,0649
fef1=<isolated>,064A fef2=<final>,064A fef3=<initial>,064A fef4=<medial>,064A fef5=<isolated>,0644,0622 fef6=<final>,0644,0622
fef7=<isolated>,0644,0623 fef8=<final>,0644,0623 fef9=<isolated>,0644,0625 fefa=<final>,0644,0625 fefb=<isolated>,0644,0627
fefc=<final>,0644,0627 ff01=<wide>,0021 ff02=<wide>,0022 ff03=<wide>,0023 ff04=<wide>,0024 ff05=<wide>,0025 ff06=<wide>,0026
ff07=<wide>,0027 ff08=<wide>,0028 ff09=<wide>,0029 ff0a=<wide>,002A ff0b=<wide>,002B ff0c=<wide>,002C ff0d=<wide>,002D
ff0e=<wide>,002E ff0f=<wide>,002F ff10=<wide>,0030 ff11=<wide>,0031 ff12=<wide>,0032 ff13=<wide>,0033 ff14=<wide>,0034
ff15=<wide>,0035 ff16=<wide>,0036 ff17=<wide>,0037 ff18=<wide>,0038 ff19=<wide>,0039 ff1a=<wide>,003A ff1b=<wide>,003B
ff1c=<wide>,003C ff1d=<wide>,003D ff1e=<wide>,003E ff1f=<wide>,003F ff20=<wide>,0040 ff21=<wide>,0041 ff22=<wide>,0042
ff23=<wide>,0043 ff24=<wide>,0044 ff25=<wide>,0045 ff26=<wide>,0046 ff27=<wide>,0047 ff28=<wide>,0048 ff29=<wide>,0049
ff2a=<wide>,004A ff2b=<wide>,004B ff2c=<wide>,004C ff2d=<wide>,004D ff2e=<wide>,004E ff2f=<wide>,004F ff30=<wide>,0050
ff31=<wide>,0051 ff32=<wide>,0052 ff33=<wide>,0053 ff34=<wide>,0054 ff35=<wide>,0055 ff36=<wide>,0056 ff37=<wide>,0057
ff38=<wide>,0058 ff39=<wide>,0059 ff3a=<wide>,005A ff3b=<wide>,005B ff3c=<wide>,005C ff3d=<wide>,005D ff3e=<wide>,005E
ff3f=<wide>,005F ff40=<wide>,0060 ff41=<wide>,0061 ff42=<wide>,0062 ff43=<wide>,0063 ff44=<wide>,0064 ff45=<wide>,0065
ff46=<wide>,0066 ff47=<wide>,0067 ff48=<wide>,0068 ff49=<wide>,0069 ff4a=<wide>,006A ff4b=<wide>,006B ff4c=<wide>,006C
ff4d=<wide>,006D ff4e=<wide>,006E ff4f=<wide>,006F ff50=<wide>,0070 ff51=<wide>,0071 ff52=<wide>,0072 ff53=<wide>,0073
ff54=<wide>,0074 ff55=<wide>,0075 ff56=<wide>,0076 ff57=<wide>,0077 ff58=<wide>,0078 ff59=<wide>,0079 ff5a=<wide>,007A
ff5b=<wide>,007B ff5c=<wide>,007C ff5d=<wide>,007D ff5e=<wide>,007E ff5f=<wide>,2985 ff60=<wide>,2986 ff61=<narrow>,3002
ff62=<narrow>,300C ff63=<narrow>,300D ff64=<narrow>,3001 ff65=<narrow>,30FB ff66=<narrow>,30F2 ff67=<narrow>,30A1
ff68=<narrow>,30A3 ff69=<narrow>,30A5 ff6a=<narrow>,30A7 ff6b=<narrow>,30A9 ff6c=<narrow>,30E3 ff6d=<narrow>,30E5
ff6e=<narrow>,30E7 ff6f=<narrow>,30C3 ff70=<narrow>,30FC ff71=<narrow>,30A2 ff72=<narrow>,30A4 ff73=<narrow>,30A6
ff74=<narrow>,30A8 ff75=<narrow>,30AA ff76=<narrow>,30AB ff77=<narrow>,30AD ff78=<narrow>,30AF ff79=<narrow>,30B1
ff7a=<narrow>,30B3 ff7b=<narrow>,30B5 ff7c=<narrow>,30B7 ff7d=<narrow>,30B9 ff7e=<narrow>,30BB ff7f=<narrow>,30BD
ff80=<narrow>,30BF ff81=<narrow>,30C1 ff82=<narrow>,30C4 ff83=<narrow>,30C6 ff84=<narrow>,30C8 ff85=<narrow>,30CA
ff86=<narrow>,30CB ff87=<narrow>,30CC ff88=<narrow>,30CD ff89=<narrow>,30CE ff8a=<narrow>,30CF ff8b=<narrow>,30D2
ff8c=<narrow>,30D5 ff8d=<narrow>,30D8 ff8e=<narrow>,30DB ff8f=<narrow>,30DE ff90=<narrow>,30DF ff91=<narrow>,30E0
ff92=<narrow>,30E1 ff93=<narrow>,30E2 ff94=<narrow>,30E4 ff95=<narrow>,30E6 ff96=<narrow>,30E8 ff97=<narrow>,30E9
ff98=<narrow>,30EA ff99=<narrow>,30EB ff9a=<narrow>,30EC ff9b=<narrow>,30ED ff9c=<narrow>,30EF ff9d=<narrow>,30F3
ff9e=<narrow>,3099 ff9f=<narrow>,309A ffa0=<narrow>,3164 ffa1=<narrow>,3131 ffa2=<narrow>,3132 ffa3=<narrow>,3133
ffa4=<narrow>,3134 ffa5=<narrow>,3135 ffa6=<narrow>,3136 ffa7=<narrow>,3137 ffa8=<narrow>,3138 ffa9=<narrow>,3139
ffaa=<narrow>,313A ffab=<narrow>,313B ffac=<narrow>,313C ffad=<narrow>,313D ffae=<narrow>,313E ffaf=<narrow>,313F
ffb0=<narrow>,3140 ffb1=<narrow>,3141 ffb2=<narrow>,3142 ffb3=<narrow>,3143 ffb4=<narrow>,3144 ffb5=<narrow>,3145
ffb6=<narrow>,3146 ffb7=<narrow>,3147 ffb8=<narrow>,3148 ffb9=<narrow>,3149 ffba=<narrow>,314A ffbb=<narrow>,314B
ffbc=<narrow>,314C ffbd=<narrow>,314D ffbe=<narrow>,314E ffc2=<narrow>,314F ffc3=<narrow>,3150 ffc4=<narrow>,3151
ffc5=<narrow>,3152 ffc6=<narrow>,3153 ffc7=<narrow>,3154 ffca=<narrow>,3155 ffcb=<narrow>,3156 ffcc=<narrow>,3157
ffcd=<narrow>,3158 ffce=<narrow>,3159 ffcf=<narrow>,315A ffd2=<narrow>,315B ffd3=<narrow>,315C ffd4=<narrow>,315D
ffd5=<narrow>,315E ffd6=<narrow>,315F ffd7=<narrow>,3160 ffda=<narrow>,3161 ffdb=<narrow>,3162 ffdc=<narrow>,3163
ffe0=<wide>,00A2 ffe1=<wide>,00A3 ffe2=<wide>,00AC ffe3=<wide>,00AF ffe4=<wide>,00A6 ffe5=<wide>,00A5 ffe6=<wide>,20A9
ffe8=<narrow>,2502 ffe9=<narrow>,2190 ffea=<narrow>,2191 ffeb=<narrow>,2192 ffec=<narrow>,2193 ffed=<narrow>,25A0
ffee=<narrow>,25CB 105c9=105D2,0307 105e4=105DA,0307 10781=<super>,02D0 10782=<super>,02D1 10783=<super>,00E6
10784=<super>,0299 10785=<super>,0253 10787=<super>,02A3 10788=<super>,AB66 10789=<super>,02A5 1078a=<super>,02A4
1078b=<super>,0256 1078c=<super>,0257 1078d=<super>,1D91 1078e=<super>,0258 1078f=<super>,025E 10790=<super>,02A9
10791=<super>,0264 10792=<super>,0262 10793=<super>,0260 10794=<super>,029B 10795=<super>,0127 10796=<super>,029C
10797=<super>,0267 10798=<super>,0284 10799=<super>,02AA 1079a=<super>,02AB 1079b=<super>,026C 1079c=<super>,1DF04
1079d=<super>,A78E 1079e=<super>,026E 1079f=<super>,1DF05 107a0=<super>,028E 107a1=<super>,1DF06 107a2=<super>,00F8
107a3=<super>,0276 107a4=<super>,0277 107a5=<super>,0071 107a6=<super>,027A 107a7=<super>,1DF08 107a8=<super>,027D
107a9=<super>,027E 107aa=<super>,0280 107ab=<super>,02A8 107ac=<super>,02A6 107ad=<super>,AB67 107ae=<super>,02A7
107af=<super>,0288 107b0=<super>,2C71 107b2=<super>,028F 107b3=<super>,02A1 107b4=<super>,02A2 107b5=<super>,0298
107b6=<super>,01C0 107b7=<super>,01C1 107b8=<super>,01C2 107b9=<super>,1DF0A 107ba=<super>,1DF1E 1109a=11099,110BA
1109c=1109B,110BA 110ab=110A5,110BA 1112e=11131,11127 1112f=11132,11127 1134b=11347,1133E 1134c=11347,11357 11383=11382,113C9
11385=11384,113BB 1138e=1138B,113C2 11391=11390,113C9 113c5=113C2,113C2 113c7=113C2,113B8 113c8=113C2,113C9 114bb=114B9,114BA
114bc=114B9,114B0 114be=114B9,114BD 115ba=115B8,115AF 115bb=115B9,115AF 11938=11935,11930 16121=1611E,1611E 16122=1611E,16129
16123=1611E,1611F 16124=16129,1611F 16125=1611E,16120 16126=16121,1611F 16127=16122,1611F 16128=16121,16120 16d68=16D67,16D67
16d69=16D63,16D67 16d6a=16D69,16D67 1ccd6=<font>,0041 1ccd7=<font>,0042 1ccd8=<font>,0043 1ccd9=<font>,0044 1ccda=<font>,0045
1ccdb=<font>,0046 1ccdc=<font>,0047 1ccdd=<font>,0048 1ccde=<font>,0049 1ccdf=<font>,004A 1cce0=<font>,004B 1cce1=<font>,004C
1cce2=<font>,004D 1cce3=<font>,004E 1cce4=<font>,004F 1cce5=<font>,0050 1cce6=<font>,0051 1cce7=<font>,0052 1cce8=<font>,0053
1cce9=<font>,0054 1ccea=<font>,0055 1cceb=<font>,0056 1ccec=<font>,0057 1cced=<font>,0058 1ccee=<font>,0059 1ccef=<font>,005A
1ccf0=<font>,0030 1ccf1=<font>,0031 1ccf2=<font>,0032 1ccf3=<font>,0033 1ccf4=<font>,0034 1ccf5=<font>,0035 1ccf6=<font>,0036
1ccf7=<font>,0037 1ccf8=<font>,0038 1ccf9=<font>,0039 1d15e=1D157,1D165 1d15f=1D158,1D165 1d160=1D15F,1D16E 1d161=1D15F,1D16F
1d162=1D15F,1D170 1d163=1D15F,1D171 1d164=1D15F,1D172 1d1bb=1D1B9,1D165 1d1bc=1D1BA,1D165 1d1bd=1D1BB,1D16E 1d1be=1D1BC,1D16E
1d1bf=1D1BB,1D16F 1d1c0=1D1BC,1D16F 1d400=<font>,0041 1d401=<font>,0042 1d402=<font>,0043 1d403=<font>,0044 1d404=<font>,0045
1d405=<font>,0046 1d406=<font>,0047 1d407=<font>,0048 1d408=<font>,0049 1d409=<font>,004A 1d40a=<font>,004B 1d40b=<font>,004C
1d40c=<font>,004D 1d40d=<font>,004E 1d40e=<font>,004F 1d40f=<font>,0050 1d410=<font>,0051 1d411=<font>,0052 1d412=<font>,0053
1d413=<font>,0054 1d414=<font>,0055 1d415=<font>,0056 1d416=<font>,0057 1d417=<font>,0058 1d418=<font>,0059 1d419=<font>,005A
1d41a=<font>,0061 1d41b=<font>,0062 1d41c=<font>,0063 1d41d=<font>,0064 1d41e=<font>,0065 1d41f=<font>,0066 1d420=<font>,0067
1d421=<font>,0068 1d422=<font>,0069 1d423=<font>,006A 1d424=<font>,006B 1d425=<font>,006C 1d426=<font>,006D 1d427=<font>,006E
1d428=<font>,006F 1d429=<font>,0070 1d42a=<font>,0071 1d42b=<font>,0072 1d42c=<font>,0073 1d42d=<font>,0074 1d42e=<font>,0075
1d42f=<font>,0076 1d430=<font>,0077 1d431=<font>,0078 1d432=<font>,0079 1d433=<font>,007A 1d434=<font>,0041 1d435=<font>,0042
1d436=<font>,0043 1d437=<font>,0044 1d438=<font>,0045 1d439=<font>,0046 1d43a=<font>,0047 1d43b=<font>,0048 1d43c=<font>,0049
1d43d=<font>,004A 1d43e=<font>,004B 1d43f=<font>,004C 1d440=<font>,004D 1d441=<font>,004E 1d442=<font>,004F 1d443=<font>,0050
1d444=<font>,0051 1d445=<font>,0052 1d446=<font>,0053 1d447=<font>,0054 1d448=<font>,0055 1d449=<font>,0056 1d44a=<font>,0057
1d44b=<font>,0058 1d44c=<font>,0059 1d44d=<font>,005A 1d44e=<font>,0061 1d44f=<font>,0062 1d450=<font>,0063 1d451=<font>,0064
1d452=<font>,0065 1d453=<font>,0066 1d454=<font>,0067 1d456=<font>,0069 1d457=<font>,006A 1d458=<font>,006B 1d459=<font>,006C
1d45a=<font>,006D 1d45b=<font>,006E 1d45c=<font>,006F 1d45d=<font>,0070 1d45e=<font>,0071 1d45f=<font>,0072 1d460=<font>,0073
1d461=<font>,0074 1d462=<font>,0075 1d463=<font>,0076 1d464=<font>,0077 1d465=<font>,0078 1d466=<font>,0079 1d467=<font>,007A
1d468=<font>,0041 1d469=<font>,0042 1d46a=<font>,0043 1d46b=<font>,0044 1d46c=<font>,0045 1d46d=<font>,0046 1d46e=<font>,0047
1d46f=<font>,0048 1d470=<font>,0049 1d471=<font>,004A 1d472=<font>,004B 1d473=<font>,004C 1d474=<font>,004D 1d475=<font>,004E
1d476=<font>,004F 1d477=<font>,0050 1d478=<font>,0051 1d479=<font>,0052 1d47a=<font>,0053 1d47b=<font>,0054 1d47c=<font>,0055
1d47d=<font>,0056 1d47e=<font>,0057 1d47f=<font>,0058 1d480=<font>,0059 1d481=<font>,005A 1d482=<font>,0061 1d483=<font>,0062
1d484=<font>,0063 1d485=<font>,0064 1d486=<font>,0065 1d487=<font>,0066 1d488=<font>,0067 1d489=<font>,0068 1d48a=<font>,0069
1d48b=<font>,006A 1d48c=<font>,006B 1d48d=<font>,006C 1d48e=<font>,006D 1d48f=<font>,006E 1d490=<font>,006F 1d491=<font>,0070
1d492=<font>,0071 1d493=<font>,0072 1d494=<font>,0073 1d495=<font>,0074 1d496=<font>,0075 1d497=<font>,0076 1d498=<font>,0077
1d499=<font>,0078 1d49a=<font>,0079 1d49b=<font>,007A 1d49c=<font>,0041 1d49e=<font>,0043 1d49f=<font>,0044 1d4a2=<font>,0047
1d4a5=<font>,004A 1d4a6=<font>,004B 1d4a9=<font>,004E 1d4aa=<font>,004F 1d4ab=<font>,0050 1d4ac=<font>,0051 1d4ae=<font>,0053
1d4af=<font>,0054 1d4b0=<font>,0055 1d4b1=<font>,0056 1d4b2=<font>,0057 1d4b3=<font>,0058 1d4b4=<font>,0059 1d4b5=<font>,005A
1d4b6=<font>,0061 1d4b7=<font>,0062 1d4b8=<font>,0063 1d4b9=<font>,0064 1d4bb=<font>,0066 1d4bd=<font>,0068 1d4be=<font>,0069
1d4bf=<font>,006A 1d4c0=<font>,006B 1d4c1=<font>,006C 1d4c2=<font>,006D 1d4c3=<font>,006E 1d4c5=<font>,0070 1d4c6=<font>,0071
1d4c7=<font>,0072 1d4c8=<font>,0073 1d4c9=<font>,0074 1d4ca=<font>,0075 1d4cb=<font>,0076 1d4cc=<font>,0077 1d4cd=<font>,0078
1d4ce=<font>,0079 1d4cf=<font>,007A 1d4d0=<font>,0041 1d4d1=<font>,0042 1d4d2=<font>,0043 1d4d3=<font>,0044 1d4d4=<font>,0045
1d4d5=<font>,0046 1d4d6=<font>,0047 1d4d7=<font>,0048 1d4d8=<font>,0049 1d4d9=<font>,004A 1d4da=<font>,004B 1d4db=<font>,004C
1d4dc=<font>,004D 1d4dd=<font>,004E 1d4de=<font>,004F 1d4df=<font>,0050 1d4e0=<font>,0051 1d4e1=<font>,0052 1d4e2=<font>,0053
1d4e3=<font>,0054 1d4e4=<font>,0055 1d4e5=<font>,0056 1d4e6=<font>,0057 1d4e7=<font>,0058 1d4e8=<font>,0059 1d4e9=<font>,005A
1d4ea=<font>,0061 1d4eb=<font>,0062 1d4ec=<font>,0063 1d4ed=<font>,0064 1d4ee=<font>,0065 1d4ef=<font>,0066 1d4f0=<font>,0067
1d4f1=<font>,0068 1d4f2=<font>,0069 1d4f3=<font>,006A 1d4f4=<font>,006B 1d4f5=<font>,006C 1d4f6=<font>,006D 1d4f7=<font>,006E
1d4f8=<font>,006F 1d4f9=<font>,0070 1d4fa=<font>,0071 1d4fb=<font>,0072 1d4fc=<font>,0073 1d4fd=<font>,0074 1d4fe=<font>,0075
1d4ff=<font>,0076 1d500=<font>,0077 1d501=<font>,0078 1d502=<font>,0079 1d503=<font>,007A 1d504=<font>,0041 1d505=<font>,0042
1d507=<font>,0044 1d508=<font>,0045 1d509=<font>,0046 1d50a=<font>,0047 1d50d=<font>,004A 1d50e=<font>,004B 1d50f=<font>,004C
1d510=<font>,004D 1d511=<font>,004E 1d512=<font>,004F 1d513=<font>,0050 1d514=<font>,0051 1d516=<font>,0053 1d517=<font>,0054
1d518=<font>,0055 1d519=<font>,0056 1d51a=<font>,0057 1d51b=<font>,0058 1d51c=<font>,0059 1d51e=<font>,0061 1d51f=<font>,0062
1d520=<font>,0063 1d521=<font>,0064 1d522=<font>,0065 1d523=<font>,0066 1d524=<font>,0067 1d525=<font>,0068 1d526=<font>,0069
1d527=<font>,006A 1d528=<font>,006B 1d529=<font>,006C 1d52a=<font>,006D 1d52b=<font>,006E 1d52c=<font>,006F 1d52d=<font>,0070
1d52e=<font>,0071 1d52f=<font>,0072 1d530=<font>,0073 1d531=<font>,0074 1d532=<font>,0075 1d533=<font>,0076 1d534=<font>,0077
1d535=<font>,0078 1d536=<font>,0079 1d537=<font>,007A 1d538=<font>,0041 1d539=<font>,0042 1d53b=<font>,0044 1d53c=<font>,0045
1d53d=<font>,0046 1d53e=<font>,0047 1d540=<font>,0049 1d541=<font>,004A 1d542=<font>,004B 1d543=<font>,004C 1d544=<font>,004D
1d546=<font>,004F 1d54a=<font>,0053 1d54b=<font>,0054 1d54c=<font>,0055 1d54d=<font>,0056 1d54e=<font>,0057 1d54f=<font>,0058
1d550=<font>,0059 1d552=<font>,0061 1d553=<font>,0062 1d554=<font>,0063 1d555=<font>,0064 1d556=<font>,0065 1d557=<font>,0066
1d558=<font>,0067 1d559=<font>,0068 1d55a=<font>,0069 1d55b=<font>,006A 1d55c=<font>,006B 1d55d=<font>,006C 1d55e=<font>,006D
1d55f=<font>,006E 1d560=<font>,006F 1d561=<font>,0070 1d562=<font>,0071 1d563=<font>,0072 1d564=<font>,0073 1d565=<font>,0074
1d566=<font>,0075 1d567=<font>,0076 1d568=<font>,0077 1d569=<font>,0078 1d56a=<font>,0079 1d56b=<font>,007A 1d56c=<font>,0041
1d56d=<font>,0042 1d56e=<font>,0043 1d56f=<font>,0044 1d570=<font>,0045 1d571=<font>,0046 1d572=<font>,0047 1d573=<font>,0048
1d574=<font>,0049 1d575=<font>,004A 1d576=<font>,004B 1d577=<font>,004C 1d578=<font>,004D 1d579=<font>,004E 1d57a=<font>,004F
1d57b=<font>,0050 1d57c=<font>,0051 1d57d=<font>,0052 1d57e=<font>,0053 1d57f=<font>,0054 1d580=<font>,0055 1d581=<font>,0056
1d582=<font>,0057 1d583=<font>,0058 1d584=<font>,0059 1d585=<font>,005A 1d586=<font>,0061 1d587=<font>,0062 1d588=<font>,0063
1d589=<font>,0064 1d58a=<font>,0065 1d58b=<font>,0066 1d58c=<font>,0067 1d58d=<font>,0068 1d58e=<font>,0069 1d58f=<font>,006A
1d590=<font>,006B 1d591=<font>,006C 1d592=<font>,006D 1d593=<font>,006E 1d594=<font>,006F 1d595=<font>,0070 1d596=<font>,0071
1d597=<font>,0072 1d598=<font>,0073 1d599=<font>,0074 1d59a=<font>,0075 1d59b=<font>,0076 1d59c=<font>,0077 1d59d=<font>,0078
1d59e=<font>,0079 1d59f=<font>,007A 1d5a0=<font>,0041 1d5a1=<font>,0042 1d5a2=<font>,0043 1d5a3=<font>,0044 1d5a4=<font>,0045
1d5a5=<font>,0046 1d5a6=<font>,0047 1d5a7=<font>,0048 1d5a8=<font>,0049 1d5a9=<font>,004A 1d5aa=<font>,004B 1d5ab=<font>,004C
1d5ac=<font>,004D 1d5ad=<font>,004E 1d5ae=<font>,004F 1d5af=<font>,0050 1d5b0=<font>,0051 1d5b1=<font>,0052 1d5b2=<font>,0053
1d5b3=<font>,0054 1d5b4=<font>,0055 1d5b5=<font>,0056 1d5b6=<font>,0057 1d5b7=<font>,0058 1d5b8=<font>,0059 1d5b9=<font>,005A
1d5ba=<font>,0061 1d5bb=<font>,0062 1d5bc=<font>,0063 1d5bd=<font>,0064 1d5be=<font>,0065 1d5bf=<font>,0066 1d5c0=<font>,0067
1d5c1=<font>,0068 1d5c2=<font>,0069 1d5c3=<font>,006A 1d5c4=<font>,006B 1d5c5=<font>,006C 1d5c6=<font>,006D 1d5c7=<font>,006E
1d5c8=<font>,006F 1d5c9=<font>,0070 1d5ca=<font>,0071 1d5cb=<font>,0072 1d5cc=<font>,0073 1d5cd=<font>,0074 1d5ce=<font>,0075
1d5cf=<font>,0076 1d5d0=<font>,0077 1d5d1=<font>,0078 1d5d2=<font>,0079 1d5d3=<font>,007A 1d5d4=<font>,0041 1d5d5=<font>,0042
1d5d6=<font>,0043 1d5d7=<font>,0044 1d5d8=<font>,0045 1d5d9=<font>,0046 1d5da=<font>,0047 1d5db=<font>,0048 1d5dc=<font>,0049
1d5dd=<font>,004A 1d5de=<font>,004B 1d5df=<font>,004C 1d5e0=<font>,004D 1d5e1=<font>,004E 1d5e2=<font>,004F 1d5e3=<font>,0050
1d5e4=<font>,0051 1d5e5=<font>,0052 1d5e6=<font>,0053 1d5e7=<font>,0054 1d5e8=<font>,0055 1d5e9=<font>,0056 1d5ea=<font>,0057
1d5eb=<font>,0058 1d5ec=<font>,0059 1d5ed=<font>,005A 1d5ee=<font>,0061 1d5ef=<font>,0062 1d5f0=<font>,0063 1d5f1=<font>,0064
1d5f2=<font>,0065 1d5f3=<font>,0066 1d5f4=<font>,0067 1d5f5=<font>,0068 1d5f6=<font>,0069 1d5f7=<font>,006A 1d5f8=<font>,006B
1d5f9=<font>,006C 1d5fa=<font>,006D 1d5fb=<font>,006E 1d5fc=<font>,006F 1d5fd=<font>,0070 1d5fe=<font>,0071 1d5ff=<font>,0072
1d600=<font>,0073 1d601=<font>,0074 1d602=<font>,0075 1d603=<font>,0076 1d604=<font>,0077 1d605=<font>,0078 1d606=<font>,0079
1d607=<font>,007A 1d608=<font>,0041 1d609=<font>,0042 1d60a=<font>,0043 1d60b=<font>,0044 1d60c=<font>,0045 1d60d=<font>,0046
1d60e=<font>,0047 1d60f=<font>,0048 1d610=<font>,0049 1d611=<font>,004A 1d612=<font>,004B 1d613=<font>,004C 1d614=<font>,004D
1d615=<font>,004E 1d616=<font>,004F 1d617=<font>,0050 1d618=<font>,0051 1d619=<font>,0052 1d61a=<font>,0053 1d61b=<font>,0054
1d61c=<font>,0055 1d61d=<font>,0056 1d61e=<font>,0057 1d61f=<font>,0058 1d620=<font>,0059 1d621=<font>,005A 1d622=<font>,0061
1d623=<font>,0062 1d624=<font>,0063 1d625=<font>,0064 1d626=<font>,0065 1d627=<font>,0066 1d628=<font>,0067 1d629=<font>,0068
1d62a=<font>,0069 1d62b=<font>,006A 1d62c=<font>,006B 1d62d=<font>,006C 1d62e=<font>,006D 1d62f=<font>,006E 1d630=<font>,006F
1d631=<font>,0070 1d632=<font>,0071 1d633=<font>,0072 1d634=<font>,0073 1d635=<font>,0074 1d636=<font>,0075 1d637=<font>,0076
1d638=<font>,0077 1d639=<font>,0078 1d63a=<font>,0079 1d63b=<font>,007A 1d63c=<font>,0041 1d63d=<font>,0042 1d63e=<font>,0043
1d63f=<font>,0044 1d640=<font>,0045 1d641=<font>,0046 1d642=<font>,0047 1d643=<font>,0048 1d644=<font>,0049 1d645=<font>,004A
1d646=<font>,004B 1d647=<font>,004C 1d648=<font>,004D 1d649=<font>,004E 1d64a=<font>,004F 1d64b=<font>,0050 1d64c=<font>,0051
1d64d=<font>,0052 1d64e=<font>,0053 1d64f=<font>,0054 1d650=<font>,0055 1d651=<font>,0056 1d652=<font>,0057 1d653=<font>,0058
1d654=<font>,0059 1d655=<font>,005A 1d656=<font>,0061 1d657=<font>,0062 1d658=<font>,0063 1d659=<font>,0064 1d65a=<font>,0065
1d65b=<font>,0066 1d65c=<font>,0067 1d65d=<font>,0068 1d65e=<font>,0069 1d65f=<font>,006A 1d660=<font>,006B 1d661=<font>,006C
1d662=<font>,006D 1d663=<font>,006E 1d664=<font>,006F 1d665=<font>,0070 1d666=<font>,0071 1d667=<font>,0072 1d668=<font>,0073
1d669=<font>,0074 1d66a=<font>,0075 1d66b=<font>,0076 1d66c=<font>,0077 1d66d=<font>,0078 1d66e=<font>,0079 1d66f=<font>,007A
1d670=<font>,0041 1d671=<font>,0042 1d672=<font>,0043 1d673=<font>,0044 1d674=<font>,0045 1d675=<font>,0046 1d676=<font>,0047
1d677=<font>,0048 1d678=<font>,0049 1d679=<font>,004A 1d67a=<font>,004B 1d67b=<font>,004C 1d67c=<font>,004D 1d67d=<font>,004E
1d67e=<font>,004F 1d67f=<font>,0050 1d680=<font>,0051 1d681=<font>,0052 1d682=<font>,0053 1d683=<font>,0054 1d684=<font>,0055
1d685=<font>,0056 1d686=<font>,0057 1d687=<font>,0058 1d688=<font>,0059 1d689=<font>,005A 1d68a=<font>,0061 1d68b=<font>,0062
1d68c=<font>,0063 1d68d=<font>,0064 1d68e=<font>,0065 1d68f=<font>,0066 1d690=<font>,0067 1d691=<font>,0068 1d692=<font>,0069
1d693=<font>,006A 1d694=<font>,006B 1d695=<font>,006C 1d696=<font>,006D 1d697=<font>,006E 1d698=<font>,006F 1d699=<font>,0070
1d69a=<font>,0071 1d69b=<font>,0072 1d69c=<font>,0073 1d69d=<font>,0074 1d69e=<font>,0075 1d69f=<font>,0076 1d6a0=<font>,0077
1d6a1=<font>,0078 1d6a2=<font>,0079 1d6a3=<font>,007A 1d6a4=<font>,0131 1d6a5=<font>,0237 1d6a8=<font>,0391 1d6a9=<font>,0392
1d6aa=<font>,0393 1d6ab=<font>,0394 1d6ac=<font>,0395 1d6ad=<font>,0396 1d6ae=<font>,0397 1d6af=<font>,0398 1d6b0=<font>,0399
1d6b1=<font>,039A 1d6b2=<font>,039B 1d6b3=<font>,039C 1d6b4=<font>,039D 1d6b5=<font>,039E 1d6b6=<font>,039F 1d6b7=<font>,03A0
1d6b8=<font>,03A1 1d6b9=<font>,03F4 1d6ba=<font>,03A3 1d6bb=<font>,03A4 1d6bc=<font>,03A5 1d6bd=<font>,03A6 1d6be=<font>,03A7
1d6bf=<font>,03A8 1d6c0=<font>,03A9 1d6c1=<font>,2207 1d6c2=<font>,03B1 1d6c3=<font>,03B2 1d6c4=<font>,03B3 1d6c5=<font>,03B4
1d6c6=<font>,03B5 1d6c7=<font>,03B6 1d6c8=<font>,03B7 1d6c9=<font>,03B8 1d6ca=<font>,03B9 1d6cb=<font>,03BA 1d6cc=<font>,03BB
1d6cd=<font>,03BC 1d6ce=<font>,03BD 1d6cf=<font>,03BE 1d6d0=<font>,03BF 1d6d1=<font>,03C0 1d6d2=<font>,03C1 1d6d3=<font>,03C2
1d6d4=<font>,03C3 1d6d5=<font>,03C4 1d6d6=<font>,03C5 1d6d7=<font>,03C6 1d6d8=<font>,03C7 1d6d9=<font>,03C8 1d6da=<font>,03C9
1d6db=<font>,2202 1d6dc=<font>,03F5 1d6dd=<font>,03D1 1d6de=<font>,03F0 1d6df=<font>,03D5 1d6e0=<font>,03F1 1d6e1=<font>,03D6
1d6e2=<font>,0391 1d6e3=<font>,0392 1d6e4=<font>,0393 1d6e5=<font>,0394 1d6e6=<font>,0395 1d6e7=<font>,0396 1d6e8=<font>,0397
1d6e9=<font>,0398 1d6ea=<font>,0399 1d6eb=<font>,039A 1d6ec=<font>,039B 1d6ed=<font>,039C 1d6ee=<font>,039D 1d6ef=<font>,039E
1d6f0=<font>,039F 1d6f1=<font>,03A0 1d6f2=<font>,03A1 1d6f3=<font>,03F4 1d6f4=<font>,03A3 1d6f5=<font>,03A4 1d6f6=<font>,03A5
1d6f7=<font>,03A6 1d6f8=<font>,03A7 1d6f9=<font>,03A8 1d6fa=<font>,03A9 1d6fb=<font>,2207 1d6fc=<font>,03B1 1d6fd=<font>,03B2
1d6fe=<font>,03B3 1d6ff=<font>,03B4 1d700=<font>,03B5 1d701=<font>,03B6 1d702=<font>,03B7 1d703=<font>,03B8 1d704=<font>,03B9
1d705=<font>,03BA 1d706=<font>,03BB 1d707=<font>,03BC 1d708=<font>,03BD 1d709=<font>,03BE 1d70a=<font>,03BF 1d70b=<font>,03C0
1d70c=<font>,03C1 1d70d=<font>,03C2 1d70e=<font>,03C3 1d70f=<font>,03C4 1d710=<font>,03C5 1d711=<font>,03C6 1d712=<font>,03C7
1d713=<font>,03C8 1d714=<font>,03C9 1d715=<font>,2202 1d716=<font>,03F5 1d717=<font>,03D1 1d718=<font>,03F0 1d719=<font>,03D5
1d71a=<font>,03F1 1d71b=<font>,03D6 1d71c=<font>,0391 1d71d=<font>,0392 1d71e=<font>,0393 1d71f=<font>,0394 1d720=<font>,0395
1d721=<font>,0396 1d722=<font>,0397 1d723=<font>,0398 1d724=<font>,0399 1d725=<font>,039A 1d726=<font>,039B 1d727=<font>,039C
1d728=<font>,039D 1d729=<font>,039E 1d72a=<font>,039F 1d72b=<font>,03A0 1d72c=<font>,03A1 1d72d=<font>,03F4 1d72e=<font>,03A3
1d72f=<font>,03A4 1d730=<font>,03A5 1d731=<font>,03A6 1d732=<font>,03A7 1d733=<font>,03A8 1d734=<font>,03A9 1d735=<font>,2207
1d736=<font>,03B1 1d737=<font>,03B2 1d738=<font>,03B3 1d739=<font>,03B4 1d73a=<font>,03B5 1d73b=<font>,03B6 1d73c=<font>,03B7
1d73d=<font>,03B8 1d73e=<font>,03B9 1d73f=<font>,03BA 1d740=<font>,03BB 1d741=<font>,03BC 1d742=<font>,03BD 1d743=<font>,03BE
1d744=<font>,03BF 1d745=<font>,03C0 1d746=<font>,03C1 1d747=<font>,03C2 1d748=<font>,03C3 1d749=<font>,03C4 1d74a=<font>,03C5
1d74b=<font>,03C6 1d74c=<font>,03C7 1d74d=<font>,03C8 1d74e=<font>,03C9 1d74f=<font>,2202 1d750=<font>,03F5 1d751=<font>,03D1
1d752=<font>,03F0 1d753=<font>,03D5 1d754=<font>,03F1 1d755=<font>,03D6 1d756=<font>,0391 1d757=<font>,0392 1d758=<font>,0393
1d759=<font>,0394 1d75a=<font>,0395 1d75b=<font>,0396 1d75c=<font>,0397 1d75d=<font>,0398 1d75e=<font>,0399 1d75f=<font>,039A
1d760=<font>,039B 1d761=<font>,039C 1d762=<font>,039D 1d763=<font>,039E 1d764=<font>,039F 1d765=<font>,03A0 1d766=<font>,03A1
1d767=<font>,03F4 1d768=<font>,03A3 1d769=<font>,03A4 1d76a=<font>,03A5 1d76b=<font>,03A6 1d76c=<font>,03A7 1d76d=<font>,03A8
1d76e=<font>,03A9 1d76f=<font>,2207 1d770=<font>,03B1 1d771=<font>,03B2 1d772=<font>,03B3 1d773=<font>,03B4 1d774=<font>,03B5
1d775=<font>,03B6 1d776=<font>,03B7 1d777=<font>,03B8 1d778=<font>,03B9 1d779=<font>,03BA 1d77a=<font>,03BB 1d77b=<font>,03BC
1d77c=<font>,03BD 1d77d=<font>,03BE 1d77e=<font>,03BF 1d77f=<font>,03C0 1d780=<font>,03C1 1d781=<font>,03C2 1d782=<font>,03C3
1d783=<font>,03C4 1d784=<font>,03C5 1d785=<font>,03C6 1d786=<font>,03C7 1d787=<font>,03C8 1d788=<font>,03C9 1d789=<font>,2202
1d78a=<font>,03F5 1d78b=<font>,03D1 1d78c=<font>,03F0 1d78d=<font>,03D5 1d78e=<font>,03F1 1d78f=<font>,03D6 1d790=<font>,0391
1d791=<font>,0392 1d792=<font>,0393 1d793=<font>,0394 1d794=<font>,0395 1d795=<font>,0396 1d796=<font>,0397 1d797=<font>,0398
1d798=<font>,0399 1d799=<font>,039A 1d79a=<font>,039B 1d79b=<font>,039C 1d79c=<font>,039D 1d79d=<font>,039E 1d79e=<font>,039F
1d79f=<font>,03A0 1d7a0=<font>,03A1 1d7a1=<font>,03F4 1d7a2=<font>,03A3 1d7a3=<font>,03A4 1d7a4=<font>,03A5 1d7a5=<font>,03A6
1d7a6=<font>,03A7 1d7a7=<font>,03A8 1d7a8=<font>,03A9 1d7a9=<font>,2207 1d7aa=<font>,03B1 1d7ab=<font>,03B2 1d7ac=<font>,03B3
1d7ad=<font>,03B4 1d7ae=<font>,03B5 1d7af=<font>,03B6 1d7b0=<font>,03B7 1d7b1=<font>,03B8 1d7b2=<font>,03B9 1d7b3=<font>,03BA
1d7b4=<font>,03BB 1d7b5=<font>,03BC 1d7b6=<font>,03BD 1d7b7=<font>,03BE 1d7b8=<font>,03BF 1d7b9=<font>,03C0 1d7ba=<font>,03C1
1d7bb=<font>,03C2 1d7bc=<font>,03C3 1d7bd=<font>,03C4 1d7be=<font>,03C5 1d7bf=<font>,03C6 1d7c0=<font>,03C7 1d7c1=<font>,03C8
1d7c2=<font>,03C9 1d7c3=<font>,2202 1d7c4=<font>,03F5 1d7c5=<font>,03D1 1d7c6=<font>,03F0 1d7c7=<font>,03D5 1d7c8=<font>,03F1
1d7c9=<font>,03D6 1d7ca=<font>,03DC 1d7cb=<font>,03DD 1d7ce=<font>,0030 1d7cf=<font>,0031 1d7d0=<font>,0032 1d7d1=<font>,0033
1d7d2=<font>,0034 1d7d3=<font>,0035 1d7d4=<font>,0036 1d7d5=<font>,0037 1d7d6=<font>,0038 1d7d7=<font>,0039 1d7d8=<font>,0030
1d7d9=<font>,0031 1d7da=<font>,0032 1d7db=<font>,0033 1d7dc=<font>,0034 1d7dd=<font>,0035 1d7de=<font>,0036 1d7df=<font>,0037
1d7e0=<font>,0038 1d7e1=<font>,0039 1d7e2=<font>,0030 1d7e3=<font>,0031 1d7e4=<font>,0032 1d7e5=<font>,0033 1d7e6=<font>,0034
1d7e7=<font>,0035 1d7e8=<font>,0036 1d7e9=<font>,0037 1d7ea=<font>,0038 1d7eb=<font>,0039 1d7ec=<font>,0030 1d7ed=<font>,0031
1d7ee=<font>,0032 1d7ef=<font>,0033 1d7f0=<font>,0034 1d7f1=<font>,0035 1d7f2=<font>,0036 1d7f3=<font>,0037 1d7f4=<font>,0038
1d7f5=<font>,0039 1d7f6=<font>,0030 1d7f7=<font>,0031 1d7f8=<font>,0032 1d7f9=<font>,0033 1d7fa=<font>,0034 1d7fb=<font>,0035
1d7fc=<font>,0036 1d7fd=<font>,0037 1d7fe=<font>,0038 1d7ff=<font>,0039 1e030=<super>,0430 1e031=<super>,0431
1e032=<super>,0432 1e033=<super>,0433 1e034=<super>,0434 1e035=<super>,0435 1e036=<super>,0436 1e037=<super>,0437
1e038=<super>,0438 1e039=<super>,043A 1e03a=<super>,043B 1e03b=<super>,043C 1e03c=<super>,043E 1e03d=<super>,043F
1e03e=<super>,0440 1e03f=<super>,0441 1e040=<super>,0442 1e041=<super>,0443 1e042=<super>,0444 1e043=<super>,0445
1e044=<super>,0446 1e045=<super>,0447 1e046=<super>,0448 1e047=<super>,044B 1e048=<super>,044D 1e049=<super>,044E
1e04a=<super>,A689 1e04b=<super>,04D9 1e04c=<super>,0456 1e04d=<super>,0458 1e04e=<super>,04E9 1e04f=<super>,04AF
1e050=<super>,04CF 1e051=<sub>,0430 1e052=<sub>,0431 1e053=<sub>,0432 1e054=<sub>,0433 1e055=<sub>,0434 1e056=<sub>,0435
1e057=<sub>,0436 1e058=<sub>,0437 1e059=<sub>,0438 1e05a=<sub>,043A 1e05b=<sub>,043B 1e05c=<sub>,043E 1e05d=<sub>,043F
1e05e=<sub>,0441 1e05f=<sub>,0443 1e060=<sub>,0444 1e061=<sub>,0445 1e062=<sub>,0446 1e063=<sub>,0447 1e064=<sub>,0448
1e065=<sub>,044A 1e066=<sub>,044B 1e067=<sub>,0491 1e068=<sub>,0456 1e069=<sub>,0455 1e06a=<sub>,045F 1e06b=<super>,04AB
1e06c=<super>,A651 1e06d=<super>,04B1 1ee00=<font>,0627 1ee01=<font>,0628 1ee02=<font>,062C 1ee03=<font>,062F
1ee05=<font>,0648 1ee06=<font>,0632 1ee07=<font>,062D 1ee08=<font>,0637 1ee09=<font>,064A 1ee0a=<font>,0643 1ee0b=<font>,0644
1ee0c=<font>,0645 1ee0d=<font>,0646 1ee0e=<font>,0633 1ee0f=<font>,0639 1ee10=<font>,0641 1ee11=<font>,0635 1ee12=<font>,0642
1ee13=<font>,0631 1ee14=<font>,0634 1ee15=<font>,062A 1ee16=<font>,062B 1ee17=<font>,062E 1ee18=<font>,0630 1ee19=<font>,0636
1ee1a=<font>,0638 1ee1b=<font>,063A 1ee1c=<font>,066E 1ee1d=<font>,06BA 1ee1e=<font>,06A1 1ee1f=<font>,066F 1ee21=<font>,0628
1ee22=<font>,062C 1ee24=<font>,0647 1ee27=<font>,062D 1ee29=<font>,064A 1ee2a=<font>,0643 1ee2b=<font>,0644 1ee2c=<font>,0645
1ee2d=<font>,0646 1ee2e=<font>,0633 1ee2f=<font>,0639 1ee30=<font>,0641 1ee31=<font>,0635 1ee32=<font>,0642 1ee34=<font>,0634
1ee35=<font>,062A 1ee36=<font>,062B 1ee37=<font>,062E 1ee39=<font>,0636 1ee3b=<font>,063A 1ee42=<font>,062C 1ee47=<font>,062D
1ee49=<font>,064A 1ee4b=<font>,0644 1ee4d=<font>,0646 1ee4e=<font>,0633 1ee4f=<font>,0639 1ee51=<font>,0635 1ee52=<font>,0642
1ee54=<font>,0634 1ee57=<font>,062E 1ee59=<font>,0636 1ee5b=<font>,063A 1ee5d=<font>,06BA 1ee5f=<font>,066F 1ee61=<font>,0628
1ee62=<font>,062C 1ee64=<font>,0647 1ee67=<font>,062D 1ee68=<font>,0637 1ee69=<font>,064A 1ee6a=<font>,0643 1ee6c=<font>,0645
1ee6d=<font>,0646 1ee6e=<font>,0633 1ee6f=<font>,0639 1ee70=<font>,0641 1ee71=<font>,0635 1ee72=<font>,0642 1ee74=<font>,0634
1ee75=<font>,062A 1ee76=<font>,062B 1ee77=<font>,062E 1ee79=<font>,0636 1ee7a=<font>,0638 1ee7b=<font>,063A 1ee7c=<font>,066E
1ee7e=<font>,06A1 1ee80=<font>,0627 1ee81=<font>,0628 1ee82=<font>,062C 1ee83=<font>,062F 1ee84=<font>,0647 1ee85=<font>,0648
1ee86=<font>,0632 1ee87=<font>,062D 1ee88=<font>,0637 1ee89=<font>,064A 1ee8b=<font>,0644 1ee8c=<font>,0645 1ee8d=<font>,0646
1ee8e=<font>,0633 1ee8f=<font>,0639 1ee90=<font>,0641 1ee91=<font>,0635 1ee92=<font>,0642 1ee93=<font>,0631 1ee94=<font>,0634
1ee95=<font>,062A 1ee96=<font>,062B 1ee97=<font>,062E 1ee98=<font>,0630 1ee99=<font>,0636 1ee9a=<font>,0638 1ee9b=<font>,063A
1eea1=<font>,0628 1eea2=<font>,062C 1eea3=<font>,062F 1eea5=<font>,0648 1eea6=<font>,0632 1eea7=<font>,062D 1eea8=<font>,0637
1eea9=<font>,064A 1eeab=<font>,0644 1eeac=<font>,0645 1eead=<font>,0646 1eeae=<font>,0633 1eeaf=<font>,0639 1eeb0=<font>,0641
1eeb1=<font>,0635 1eeb2=<font>,0642 1eeb3=<font>,0631 1eeb4=<font>,0634 1eeb5=<font>,062A 1eeb6=<font>,062B 1eeb7=<font>,062E
1eeb8=<font>,0630 1eeb9=<font>,0636 1eeba=<font>,0638 1eebb=<font>,063A 1f100=<compat>,0030,002E 1f101=<compat>,0030,002C
1f102=<compat>,0031,002C 1f103=<compat>,0032,002C 1f104=<compat>,0033,002C 1f105=<compat>,0034,002C 1f106=<compat>,0035,002C
1f107=<compat>,0036,002C 1f108=<compat>,0037,002C 1f109=<compat>,0038,002C 1f10a=<compat>,0039,002C
1f110=<compat>,0028,0041,0029 1f111=<compat>,0028,0042,0029 1f112=<compat>,0028,0043,0029 1f113=<compat>,0028,0044,0029
1f114=<compat>,0028,0045,0029 1f115=<compat>,0028,0046,0029 1f116=<compat>,0028,0047,0029 1f117=<compat>,0028,0048,0029
1f118=<compat>,0028,0049,0029 1f119=<compat>,0028,004A,0029 1f11a=<compat>,0028,004B,0029 1f11b=<compat>,0028,004C,0029
1f11c=<compat>,0028,004D,0029 1f11d=<compat>,0028,004E,0029 1f11e=<compat>,0028,004F,0029 1f11f=<compat>,0028,0050,0029
1f120=<compat>,0028,0051,0029 1f121=<compat>,0028,0052,0029 1f122=<compat>,0028,0053,0029 1f123=<compat>,0028,0054,0029
1f124=<compat>,0028,0055,0029 1f125=<compat>,0028,0056,0029 1f126=<compat>,0028,0057,0029 1f127=<compat>,0028,0058,0029
1f128=<compat>,0028,0059,0029 1f129=<compat>,0028,005A,0029 1f12a=<compat>,3014,0053,3015 1f12b=<circle>,0043
1f12c=<circle>,0052 1f12d=<circle>,0043,0044 1f12e=<circle>,0057,005A 1f130=<square>,0041 1f131=<square>,0042
1f132=<square>,0043 1f133=<square>,0044 1f134=<square>,0045 1f135=<square>,0046 1f136=<square>,0047 1f137=<square>,0048
1f138=<square>,0049 1f139=<square>,004A 1f13a=<square>,004B 1f13b=<square>,004C 1f13c=<square>,004D 1f13d=<square>,004E
1f13e=<square>,004F 1f13f=<square>,0050 1f140=<square>,0051 1f141=<square>,0052 1f142=<square>,0053 1f143=<square>,0054
1f144=<square>,0055 1f145=<square>,0056 1f146=<square>,0057 1f147=<square>,0058 1f148=<square>,0059 1f149=<square>,005A
1f14a=<square>,0048,0056 1f14b=<square>,004D,0056 1f14c=<square>,0053,0044 1f14d=<square>,0053,0053
1f14e=<square>,0050,0050,0056 1f14f=<square>,0057,0043 1f16a=<super>,004D,0043 1f16b=<super>,004D,0044 1f16c=<super>,004D,0052
1f190=<square>,0044,004A 1f200=<square>,307B,304B 1f201=<square>,30B3,30B3 1f202=<square>,30B5 1f210=<square>,624B
1f211=<square>,5B57 1f212=<square>,53CC 1f213=<square>,30C7 1f214=<square>,4E8C 1f215=<square>,591A 1f216=<square>,89E3
1f217=<square>,5929 1f218=<square>,4EA4 1f219=<square>,6620 1f21a=<square>,7121 1f21b=<square>,6599 1f21c=<square>,524D
1f21d=<square>,5F8C 1f21e=<square>,518D 1f21f=<square>,65B0 1f220=<square>,521D 1f221=<square>,7D42 1f222=<square>,751F
1f223=<square>,8CA9 1f224=<square>,58F0 1f225=<square>,5439 1f226=<square>,6F14 1f227=<square>,6295 1f228=<square>,6355
1f229=<square>,4E00 1f22a=<square>,4E09 1f22b=<square>,904A 1f22c=<square>,5DE6 1f22d=<square>,4E2D 1f22e=<square>,53F3
1f22f=<square>,6307 1f230=<square>,8D70 1f231=<square>,6253 1f232=<square>,7981 1f233=<square>,7A7A 1f234=<square>,5408
1f235=<square>,6E80 1f236=<square>,6709 1f237=<square>,6708 1f238=<square>,7533 1f239=<square>,5272 1f23a=<square>,55B6
1f23b=<square>,914D 1f240=<compat>,3014,672C,3015 1f241=<compat>,3014,4E09,3015 1f242=<compat>,3014,4E8C,3015
1f243=<compat>,3014,5B89,3015 1f244=<compat>,3014,70B9,3015 1f245=<compat>,3014,6253,3015 1f246=<compat>,3014,76D7,3015
1f247=<compat>,3014,52DD,3015 1f248=<compat>,3014,6557,3015 1f250=<circle>,5F97 1f251=<circle>,53EF 1fbf0=<font>,0030
1fbf1=<font>,0031 1fbf2=<font>,0032 1fbf3=<font>,0033 1fbf4=<font>,0034 1fbf5=<font>,0035 1fbf6=<font>,0036 1fbf7=<font>,0037
1fbf8=<font>,0038 1fbf9=<font>,0039 2f800=4E3D 2f801=4E38 2f802=4E41 2f803=20122 2f804=4F60 2f805=4FAE 2f806=4FBB 2f807=5002
2f808=507A 2f809=5099 2f80a=50E7 2f80b=50CF 2f80c=349E 2f80d=2063A 2f80e=514D 2f80f=5154 2f810=5164 2f811=5177 2f812=2051C
2f813=34B9 2f814=5167 2f815=518D 2f816=2054B 2f817=5197 2f818=51A4 2f819=4ECC 2f81a=51AC 2f81b=51B5 2f81c=291DF 2f81d=51F5
2f81e=5203 2f81f=34DF 2f820=523B 2f821=5246 2f822=5272 2f823=5277 2f824=3515 2f825=52C7 2f826=52C9 2f827=52E4 2f828=52FA
2f829=5305 2f82a=5306 2f82b=5317 2f82c=5349 2f82d=5351 2f82e=535A 2f82f=5373 2f830=537D 2f831=537F 2f832=537F 2f833=537F
2f834=20A2C 2f835=7070 2f836=53CA 2f837=53DF 2f838=20B63 2f839=53EB 2f83a=53F1 2f83b=5406 2f83c=549E 2f83d=5438 2f83e=5448
2f83f=5468 2f840=54A2 2f841=54F6 2f842=5510 2f843=5553 2f844=5563 2f845=5584 2f846=5584 2f847=5599 2f848=55AB 2f849=55B3
2f84a=55C2 2f84b=5716 2f84c=5606 2f84d=5717 2f84e=5651 2f84f=5674 2f850=5207 2f851=58EE 2f852=57CE 2f853=57F4 2f854=580D
2f855=578B 2f856=5832 2f857=5831 2f858=58AC 2f859=214E4 2f85a=58F2 2f85b=58F7 2f85c=5906 2f85d=591A 2f85e=5922 2f85f=5962
2f860=216A8 2f861=216EA 2f862=59EC 2f863=5A1B 2f864=5A27 2f865=59D8 2f866=5A66 2f867=36EE 2f868=36FC 2f869=5B08 2f86a=5B3E
2f86b=5B3E 2f86c=219C8 2f86d=5BC3 2f86e=5BD8 2f86f=5BE7 2f870=5BF3 2f871=21B18 2f872=5BFF 2f873=5C06 2f874=5F53 2f875=5C22
2f876=3781 2f877=5C60 2f878=5C6E 2f879=5CC0 2f87a=5C8D 2f87b=21DE4 2f87c=5D43 2f87d=21DE6 2f87e=5D6E 2f87f=5D6B 2f880=5D7C
2f881=5DE1 2f882=5DE2 2f883=382F 2f884=5DFD 2f885=5E28 2f886=5E3D 2f887=5E69 2f888=3862 2f889=22183 2f88a=387C 2f88b=5EB0
2f88c=5EB3 2f88d=5EB6 2f88e=5ECA 2f88f=2A392 2f890=5EFE 2f891=22331 2f892=22331 2f893=8201 2f894=5F22 2f895=5F22 2f896=38C7
2f897=232B8 2f898=261DA 2f899=5F62 2f89a=5F6B 2f89b=38E3 2f89c=5F9A 2f89d=5FCD 2f89e=5FD7 2f89f=5FF9 2f8a0=6081 2f8a1=393A
2f8a2=391C 2f8a3=6094 2f8a4=226D4 2f8a5=60C7 2f8a6=6148 2f8a7=614C 2f8a8=614E 2f8a9=614C 2f8aa=617A 2f8ab=618E 2f8ac=61B2
2f8ad=61A4 2f8ae=61AF 2f8af=61DE 2f8b0=61F2 2f8b1=61F6 2f8b2=6210 2f8b3=621B 2f8b4=625D 2f8b5=62B1 2f8b6=62D4 2f8b7=6350
2f8b8=22B0C 2f8b9=633D 2f8ba=62FC 2f8bb=6368 2f8bc=6383 2f8bd=63E4 2f8be=22BF1 2f8bf=6422 2f8c0=63C5 2f8c1=63A9 2f8c2=3A2E
2f8c3=6469 2f8c4=647E 2f8c5=649D 2f8c6=6477 2f8c7=3A6C 2f8c8=654F 2f8c9=656C 2f8ca=2300A 2f8cb=65E3 2f8cc=66F8 2f8cd=6649
2f8ce=3B19 2f8cf=6691 2f8d0=3B08 2f8d1=3AE4 2f8d2=5192 2f8d3=5195 2f8d4=6700 2f8d5=669C 2f8d6=80AD 2f8d7=43D9 2f8d8=6717
2f8d9=671B 2f8da=6721 2f8db=675E 2f8dc=6753 2f8dd=233C3 2f8de=3B49 2f8df=67FA 2f8e0=6785 2f8e1=6852 2f8e2=6885 2f8e3=2346D
2f8e4=688E 2f8e5=681F 2f8e6=6914 2f8e7=3B9D 2f8e8=6942 2f8e9=69A3 2f8ea=69EA 2f8eb=6AA8 2f8ec=236A3 2f8ed=6ADB 2f8ee=3C18
2f8ef=6B21 2f8f0=238A7 2f8f1=6B54 2f8f2=3C4E 2f8f3=6B72 2f8f4=6B9F 2f8f5=6BBA 2f8f6=6BBB 2f8f7=23A8D 2f8f8=21D0B 2f8f9=23AFA
2f8fa=6C4E 2f8fb=23CBC 2f8fc=6CBF 2f8fd=6CCD 2f8fe=6C67 2f8ff=6D16 2f900=6D3E 2f901=6D77 2f902=6D41 2f903=6D69 2f904=6D78
2f905=6D85 2f906=23D1E 2f907=6D34 2f908=6E2F 2f909=6E6E 2f90a=3D33 2f90b=6ECB 2f90c=6EC7 2f90d=23ED1 2f90e=6DF9 2f90f=6F6E
2f910=23F5E 2f911=23F8E 2f912=6FC6 2f913=7039 2f914=701E 2f915=701B 2f916=3D96 2f917=704A 2f918=707D 2f919=7077 2f91a=70AD
2f91b=20525 2f91c=7145 2f91d=24263 2f91e=719C 2f91f=243AB 2f920=7228 2f921=7235 2f922=7250 2f923=24608 2f924=7280 2f925=7295
2f926=24735 2f927=24814 2f928=737A 2f929=738B 2f92a=3EAC 2f92b=73A5 2f92c=3EB8 2f92d=3EB8 2f92e=7447 2f92f=745C 2f930=7471
2f931=7485 2f932=74CA 2f933=3F1B 2f934=7524 2f935=24C36 2f936=753E 2f937=24C92 2f938=7570 2f939=2219F 2f93a=7610 2f93b=24FA1
2f93c=24FB8 2f93d=25044 2f93e=3FFC 2f93f=4008 2f940=76F4 2f941=250F3 2f942=250F2 2f943=25119 2f944=25133 2f945=771E 2f946=771F
2f947=771F 2f948=774A 2f949=4039 2f94a=778B 2f94b=4046 2f94c=4096 2f94d=2541D 2f94e=784E 2f94f=788C 2f950=78CC 2f951=40E3
2f952=25626 2f953=7956 2f954=2569A 2f955=256C5 2f956=798F 2f957=79EB 2f958=412F 2f959=7A40 2f95a=7A4A 2f95b=7A4F 2f95c=2597C
2f95d=25AA7 2f95e=25AA7 2f95f=7AEE 2f960=4202 2f961=25BAB 2f962=7BC6 2f963=7BC9 2f964=4227 2f965=25C80 2f966=7CD2 2f967=42A0
2f968=7CE8 2f969=7CE3 2f96a=7D00 2f96b=25F86 2f96c=7D63 2f96d=4301 2f96e=7DC7 2f96f=7E02 2f970=7E45 2f971=4334 2f972=26228
2f973=26247 2f974=4359 2f975=262D9 2f976=7F7A 2f977=2633E 2f978=7F95 2f979=7FFA 2f97a=8005 2f97b=264DA 2f97c=26523 2f97d=8060
2f97e=265A8 2f97f=8070 2f980=2335F 2f981=43D5 2f982=80B2 2f983=8103 2f984=440B 2f985=813E 2f986=5AB5 2f987=267A7 2f988=267B5
2f989=23393 2f98a=2339C 2f98b=8201 2f98c=8204 2f98d=8F9E 2f98e=446B 2f98f=8291 2f990=828B 2f991=829D 2f992=52B3 2f993=82B1
2f994=82B3 2f995=82BD 2f996=82E6 2f997=26B3C 2f998=82E5 2f999=831D 2f99a=8363 2f99b=83AD 2f99c=8323 2f99d=83BD 2f99e=83E7
2f99f=8457 2f9a0=8353 2f9a1=83CA 2f9a2=83CC 2f9a3=83DC 2f9a4=26C36 2f9a5=26D6B 2f9a6=26CD5 2f9a7=452B 2f9a8=84F1 2f9a9=84F3
2f9aa=8516 2f9ab=273CA 2f9ac=8564 2f9ad=26F2C 2f9ae=455D 2f9af=4561 2f9b0=26FB1 2f9b1=270D2 2f9b2=456B 2f9b3=8650 2f9b4=865C
2f9b5=8667 2f9b6=8669 2f9b7=86A9 2f9b8=8688 2f9b9=870E 2f9ba=86E2 2f9bb=8779 2f9bc=8728 2f9bd=876B 2f9be=8786 2f9bf=45D7
2f9c0=87E1 2f9c1=8801 2f9c2=45F9 2f9c3=8860 2f9c4=8863 2f9c5=27667 2f9c6=88D7 2f9c7=88DE 2f9c8=4635 2f9c9=88FA 2f9ca=34BB
2f9cb=278AE 2f9cc=27966 2f9cd=46BE 2f9ce=46C7 2f9cf=8AA0 2f9d0=8AED 2f9d1=8B8A 2f9d2=8C55 2f9d3=27CA8 2f9d4=8CAB 2f9d5=8CC1
2f9d6=8D1B 2f9d7=8D77 2f9d8=27F2F 2f9d9=20804 2f9da=8DCB 2f9db=8DBC 2f9dc=8DF0 2f9dd=208DE 2f9de=8ED4 2f9df=8F38 2f9e0=285D2
2f9e1=285ED 2f9e2=9094 2f9e3=90F1 2f9e4=9111 2f9e5=2872E 2f9e6=911B 2f9e7=9238 2f9e8=92D7 2f9e9=92D8 2f9ea=927C 2f9eb=93F9
2f9ec=9415 2f9ed=28BFA 2f9ee=958B 2f9ef=4995 2f9f0=95B7 2f9f1=28D77 2f9f2=49E6 2f9f3=96C3 2f9f4=5DB2 2f9f5=9723 2f9f6=29145
2f9f7=2921A 2f9f8=4A6E 2f9f9=4A76 2f9fa=97E0 2f9fb=2940A 2f9fc=4AB2 2f9fd=29496 2f9fe=980B 2f9ff=980B 2fa00=9829 2fa01=295B6
2fa02=98E2 2fa03=4B33 2fa04=9929 2fa05=99A7 2fa06=99C2 2fa07=99FE 2fa08=4BCE 2fa09=29B30 2fa0a=9B12 2fa0b=9C40 2fa0c=9CFD
2fa0d=4CCE 2fa0e=4CED 2fa0f=9D67 2fa10=2A0CE 2fa11=4CF8 2fa12=2A105 2fa13=2A20E 2fa14=2A291 2fa15=9EBB 2fa16=4D56 2fa17=9EF9
2fa18=9EFE 2fa19=9F05 2fa1a=9F0F 2fa1b=9F16 2fa1c=9F3B 2fa1d=2A600
"""
NEVER_COMPOSED = """
344 958 959 95a 95b 95c 95d 95e 95f 9dc 9dd 9df a33 a36 a59 a5a a5b a5e b5c b5d f43 f4d f52 f57 f5c f69 f73 f75 f76 f78 f81
f93 f9d fa2 fa7 fac fb9 2adc fb1d fb1f fb2a fb2b fb2c fb2d fb2e fb2f fb30 fb31 fb32 fb33 fb34 fb35 fb36 fb38 fb39 fb3a fb3b
fb3c fb3e fb40 fb41 fb43 fb44 fb46 fb47 fb48 fb49 fb4a fb4b fb4c fb4d fb4e 1d15e 1d15f 1d160 1d161 1d162 1d163 1d164 1d1bb
1d1bc 1d1bd 1d1be 1d1bf 1d1c0
"""
COMPOSED_AS_SECOND = """
300 301 302 303 304 306 307 308 309 30a 30b 30c 30f 311 313 314 31b 323 324 325 326 327 328 32d 32e 330 331 338 342 345 653
654 655 93c 9be 9d7 b3e b56 b57 bbe bd7 c56 cc2 cd5 cd6 d3e d57 dca dcf ddf 102e 1b35 3099 309a 110ba 11127 1133e 11357 113b8
113bb 113c2 113c9 114b0 114ba 114bd 115af 11930 1611e 1611f 16120 16129 16d67
"""
ASCII_NAMES = """
SPACE EXCLAMATION_MARK QUOTATION_MARK NUMBER_SIGN DOLLAR_SIGN PERCENT_SIGN AMPERSAND APOSTROPHE LEFT_PARENTHESIS
RIGHT_PARENTHESIS ASTERISK PLUS_SIGN COMMA HYPHEN-MINUS FULL_STOP SOLIDUS DIGIT_ZERO DIGIT_ONE DIGIT_TWO DIGIT_THREE
DIGIT_FOUR DIGIT_FIVE DIGIT_SIX DIGIT_SEVEN DIGIT_EIGHT DIGIT_NINE COLON SEMICOLON LESS-THAN_SIGN EQUALS_SIGN
GREATER-THAN_SIGN QUESTION_MARK COMMERCIAL_AT LATIN_CAPITAL_LETTER_A LATIN_CAPITAL_LETTER_B LATIN_CAPITAL_LETTER_C
LATIN_CAPITAL_LETTER_D LATIN_CAPITAL_LETTER_E LATIN_CAPITAL_LETTER_F LATIN_CAPITAL_LETTER_G LATIN_CAPITAL_LETTER_H
LATIN_CAPITAL_LETTER_I LATIN_CAPITAL_LETTER_J LATIN_CAPITAL_LETTER_K LATIN_CAPITAL_LETTER_L LATIN_CAPITAL_LETTER_M
LATIN_CAPITAL_LETTER_N LATIN_CAPITAL_LETTER_O LATIN_CAPITAL_LETTER_P LATIN_CAPITAL_LETTER_Q LATIN_CAPITAL_LETTER_R
LATIN_CAPITAL_LETTER_S LATIN_CAPITAL_LETTER_T LATIN_CAPITAL_LETTER_U LATIN_CAPITAL_LETTER_V LATIN_CAPITAL_LETTER_W
LATIN_CAPITAL_LETTER_X LATIN_CAPITAL_LETTER_Y LATIN_CAPITAL_LETTER_Z LEFT_SQUARE_BRACKET REVERSE_SOLIDUS RIGHT_SQUARE_BRACKET
CIRCUMFLEX_ACCENT LOW_LINE GRAVE_ACCENT LATIN_SMALL_LETTER_A LATIN_SMALL_LETTER_B LATIN_SMALL_LETTER_C LATIN_SMALL_LETTER_D
LATIN_SMALL_LETTER_E LATIN_SMALL_LETTER_F LATIN_SMALL_LETTER_G LATIN_SMALL_LETTER_H LATIN_SMALL_LETTER_I LATIN_SMALL_LETTER_J
LATIN_SMALL_LETTER_K LATIN_SMALL_LETTER_L LATIN_SMALL_LETTER_M LATIN_SMALL_LETTER_N LATIN_SMALL_LETTER_O LATIN_SMALL_LETTER_P
LATIN_SMALL_LETTER_Q LATIN_SMALL_LETTER_R LATIN_SMALL_LETTER_S LATIN_SMALL_LETTER_T LATIN_SMALL_LETTER_U LATIN_SMALL_LETTER_V
LATIN_SMALL_LETTER_W LATIN_SMALL_LETTER_X LATIN_SMALL_LETTER_Y LATIN_SMALL_LETTER_Z LEFT_CURLY_BRACKET VERTICAL_LINE
RIGHT_CURLY_BRACKET TILDE
"""
