import urllib.parse
from urllib.parse import *


def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + ": " + str(e)


for s in ("urlparse(b'http://a/b;c?d#e')","urlparse(b'http://a/b').decode()","urlparse('http://a/b').encode()","urlsplit('http://u:p@H:8/x').port","urlencode({'a':1,'b':[1,2],'c é':'x y'})","urlencode({'a':[1,'z'],'b':'xy','c':b'q'},doseq=True)","urlencode([('a',1)])","urlencode('abc')","urlencode([1])","urlencode(3)","urlencode({'a b':'c d'},quote_via=quote)","quote('é')","quote('é',encoding='latin-1')","quote(b'\\xff a')","quote(b'a',encoding='x')","quote('a/b',safe='')","quote(3)","quote_from_bytes('a')","unquote('%E9',encoding='latin-1')","unquote('%e2%82%ac%zz%')","unquote(b'%41')","unquote(3)","parse_qs('a=1&b=2&a=3;c=4')","parse_qs('a=1;b=2',separator=';')","parse_qs('a=1&b=2',max_num_fields=1)","parse_qs(b'a=1&b=%ff')","parse_qs('a',strict_parsing=True)","parse_qs('')","parse_qs(None)","parse_qs('a=1',separator='')","urlunparse(('http','h','p','','q','f'))","urlunsplit(('','','//x','',''))","urljoin('http://a/b/c/d;p?q','../g')","urljoin('a','b')","urljoin(b'http://a/','b')","urljoin(b'http://a/',b'b')","urlparse('http://[::1')","urlparse('http://a]')","urlparse('http://\\u2100.com')","ParseResult[int]","urllib.parse.__all__"):
    print(s,t(lambda:eval(s)))
