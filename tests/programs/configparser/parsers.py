import configparser, random, io
from configparser import *
R=random.Random(17)
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__+': '+str(e)
c=ConfigParser({'home':'/h'}); c.read_dict({'s':{'a':1,'b':'%(home)s/x','on':'yes','f':'2.5','bad':'maybe'},'t':{}})
for e in ("c['s']['a']","c.getint('s','a')","c.getfloat('s','f')","c.getboolean('s','on')","c.getboolean('s','bad')","c.getint('s','on')","c['s'].getint('a')","c['s'].get('zz')","c['s'].get('zz','d')","c['s'].getint('zz',5)","c.get('s','zz')","c.get('zz','a')","c.get('zz','a',fallback=None)","c.get('s','b',vars={'home':'V'})","c.get('s','b',raw=True)","c.add_section('s')","c.add_section('DEFAULT')","c.add_section(3)","c.set('s','n',3)","c.set('s','n','%(')","c.set('s','n','%%ok')","c.set('zz','a','b')","c['new']","c.__setitem__('new',{'k':'v'})","list(c['new'].items())","c.sections()","list(c)","len(c)","'s' in c, 'q' in c","c.has_option('s','home'),c.has_option('q','a'),c.has_option('','home')","c.options('s')","c.options('q')","c.remove_option('s','a'),c.remove_option('s','a')","c.remove_option('q','a')","c.remove_section('t'),c.remove_section('t')","c.pop('new')","c.__delitem__('DEFAULT')","c.__delitem__('q')","c['s'].name,c['s'].parser is c,repr(c['s'])","list(c['s'])","len(c['s'])","c['s'].pop('on')","c['s'].__delitem__('q')","c['s']['q']","c.defaults()","ConfigParser(interpolation=3)","c.popitem()","c.popitem()","RawConfigParser().read('/nope/x')","sorted(ConfigParser().converters)","configparser.__all__","repr(UNNAMED_SECTION)","c.add_section(UNNAMED_SECTION)"):
    print(e,t(lambda:eval(e)))
c=ConfigParser(converters={'list':str.split}); c.read_string('[a]\nx=1 2\n'); print(c.getlist('a','x'),c['a'].getlist('x'),c['a'].getlist('n'),c.getlist('a','n',fallback=7))
c=ConfigParser(); c.read_string('[a]\nx=%(y)s\ny=%(x)s\n'); print(t(lambda:c.get('a','x')))
c=RawConfigParser(); c.add_section('a'); c.set('a','k=b','v'); print(t(lambda:c.write(io.StringIO())))
