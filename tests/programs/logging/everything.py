import logging, io, sys, warnings
from logging.handlers import MemoryHandler
out=io.StringIO()
def show():
    print(out.getvalue(),end=''); out.seek(0); out.truncate()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    show()
h=logging.StreamHandler(out); h.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(message)s'))
log=logging.getLogger('a.b.c'); logging.getLogger('a').addHandler(h)
log.warning('hello %s',1); log.info('no'); log.setLevel('DEBUG'); log.debug('d %(x)s',{'x':3}); log.error('bad %d %s',1,'x'); show()
print(log.parent, log.getEffectiveLevel(), logging.getLogger('a.b').parent, log.parent, logging.getLogger('a').getChildren(), log.getChild('z').name, log.hasHandlers())
try: 1/0
except ZeroDivisionError: log.exception('oops'); log.error('x',exc_info=True); log.error('y',exc_info=ValueError('v'))
show()
log.log(25,'lvl'); logging.addLevelName(25,'NOTICE'); log.log(25,'lvl'); print(logging.getLevelName(25),logging.getLevelName('NOTICE'),logging.getLevelName(26),logging.getLevelName('x')); show()
t(lambda:log.setLevel('NOPE')); t(lambda:log.setLevel(1.5)); t(lambda:log.log('x','y')); t(lambda:logging.getLogger(3)); t(lambda:log.warning('m',extra={'message':1})); t(lambda:log.warning('m',foo=1))
h.setFormatter(logging.Formatter('{levelname}:{message}:{user}',style='{',defaults={'user':'nobody'})); log.info('q'); log.info('q',extra={'user':'me'}); show()
h.setFormatter(logging.Formatter('$levelname ${message}',style='$')); log.info('q'); show()
for fmt,st in (('x','%'),('%(a)z','%'),('%(a','%'),('{','{'),('{a!z}','{'),('x','{'),('{a:>>>}','{'),('{a-b}','{'),('$','$'),('x','$'),('$a','#'),('%(message)-10.3s','%'),('{message:^10}','{'),('{a.b[0]:.{p}}','{')):
    t(lambda:logging.Formatter(fmt,style=st)._fmt)
class F(logging.Filter):
    def filter(self,r): r.msg='<'+r.msg+'>'; return r.levelno>20
f=F(); log.addFilter(f); log.info('i'); log.warning('w'); log.removeFilter(f); show()
h.addFilter(lambda r:'skip' not in r.getMessage()); log.warning('skip me'); log.warning('keep'); show()
print(logging.Filter('a.b').filter(log.makeRecord('a.b.c',1,'f',1,'m',(),None)),logging.Filter('a.b').filter(log.makeRecord('a.bc',1,'f',1,'m',(),None)))
logging.disable(logging.WARNING); log.warning('off'); log.error('on'); logging.disable(logging.NOTSET); show(); print(log.isEnabledFor(10))
log.propagate=False; print(log.hasHandlers()); log.addHandler(logging.NullHandler()); log.error('nowhere'); log.propagate=True; show()
m=MemoryHandler(3,target=h); log2=logging.getLogger('mem'); log2.setLevel(1); log2.addHandler(m); log2.info('1'); log2.info('2'); print('before'); log2.error('3'); show(); log2.info('4'); m.close(); show()
ad=logging.LoggerAdapter(log,{'user':'ad'}); h.setFormatter(logging.Formatter('%(user)s %(message)s')); ad.warning('via %s','adapter'); print(ad, ad.name); show()
print(h, log, logging.getLogger(), logging.NullHandler(), logging.getLogger().handlers)
logging.basicConfig(stream=out,level=logging.INFO,format='%(levelname)s - %(message)s'); logging.info('root %s','msg'); logging.debug('no'); logging.getLogger('other').info('prop'); show()
logging.basicConfig(level=10); print(logging.root.level); t(lambda:logging.basicConfig(force=True,foo=1)); t(lambda:logging.basicConfig(force=True,stream=out,handlers=[])); t(lambda:logging.basicConfig(force=True,style='x'))
logging.basicConfig(force=True,stream=out,style='{'); logging.warning('st'); show()
r=logging.makeLogRecord({'msg':'a %s','args':(1,),'levelno':5}); print(r.getMessage(),r,r.levelno,r.name)
logging.captureWarnings(True); warnings.warn_explicit('careful',UserWarning,'f.py',3); logging.captureWarnings(False); show()
fm=logging.Formatter('%(asctime)s %(message)s','%Y'); fm.converter=__import__('time').gmtime; r=logging.makeLogRecord({'msg':'t','created':1e9,'msecs':7.0}); print(fm.format(r), fm.usesTime()); fm.datefmt=None; print(fm.format(r))
print(logging.BufferingFormatter().format([r,r]), h.level, logging.getHandlerNames()); h.name='hh'; print(logging.getHandlerByName('hh') is h, logging.getHandlerNames())
class L(logging.Logger): pass
logging.setLoggerClass(L); print(type(logging.getLogger('new')).__name__); t(lambda:logging.setLoggerClass(int)); logging.setLoggerClass(logging.Logger)
print(logging.getLogger('root') is logging.root, logging.getLogger('') is logging.root, sorted(logging.getLevelNamesMapping().items()))
import copy; print(sorted(logging.__all__)); print(__import__('copy').copy(log) is log)
