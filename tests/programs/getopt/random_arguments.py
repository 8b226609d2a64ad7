import getopt
import random

R = random.Random(3)


def t(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for i in range(120):
    a=[R.choice(('-a','-b','-bx','-ab','--al','--alpha','--alpha=3','--beta','--beta=x','--be','--g','--gam=1','--','-','x','-c','-cq','-z','--zeta','')) for _ in range(R.randrange(6))]
    sh=R.choice(('ab:','ab:c::','-ab:','+ab:','a','')); lo=R.choice((['alpha','beta='],['alpha=','beta','gamma=?'],'alpha=',[]))
    print(a,sh,lo,t(lambda:getopt.getopt(a,sh,lo)),t(lambda:getopt.gnu_getopt(a,sh,lo)))
try: getopt.getopt(['-q'],'a')
except getopt.error as e: print(e.msg,e.opt,e.args)
