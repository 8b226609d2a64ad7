# Texts made at random, whole and in pieces: events are those of CPython.
import html
import random
from html.parser import HTMLParser


class P(HTMLParser):
    def __init__(self, **k): self.ev = []; super().__init__(**k)
    def log(self, *a): self.ev.append(a + self.getpos())
    def handle_starttag(self, t, a): self.log('start', t, a, self.get_starttag_text())
    def handle_endtag(self, t): self.log('end', t)
    def handle_startendtag(self, t, a): self.log('startend', t, a)
    def handle_data(self, d): self.log('data', d)
    def handle_comment(self, d): self.log('comment', d)
    def handle_decl(self, d): self.log('decl', d)
    def handle_pi(self, d): self.log('pi', d)
    def unknown_decl(self, d): self.log('unk', d)
    def handle_charref(self, d): self.log('cref', d)
    def handle_entityref(self, d): self.log('eref', d)
R = random.Random(5)
T = ['<', '>', '</', '/>', '<!--', '-->', '--!>', '-', '<!', '<?', '<![CDATA[', ']]>', '<!DOCTYPE html>', '&', '&#', '&#65;', '&amp;', '&amp', '&lt', '&#x41', '&notit;', ';', '=', '"', "'", ' ', '\n', 'a', 'b', 'script', 'style', 'title', 'textarea', '<script>', '</script>', '</script ', '<title>', '</title>', '<p class="x">', '<br/>', "<a b='c' d=e f>", '<plaintext>', '<xmp>', '</xmp>', '<noscript>', '</noscript>', '<iframe>', '</style>', '<style>', 'text', 'é', '/', '<textarea>', '</TEXTAREA>', '<A HREF="&lt;&ampx=1&copy=2&#65;">', '\r', '\f', '<img src=x/>', '<svg><![CDATA[x]]>', '!', '?', '[', 'x1', '<h1', '</h1 x>', '&bogus;', '&#xZZ;', '&a', '\0']
for n in range(150):
    text = ''.join(R.choice(T) for _ in range(R.randint(1, 14)))
    k = dict(convert_charrefs=R.random() < .5)
    if R.random() < .2: k['scripting'] = True
    p = P(**k)
    if R.random() < .2: p._set_support_cdata(R.random() < .5)
    print(n, repr(text), k)
    try:
        if R.random() < .5: p.feed(text)
        else:
            i = 0
            while i < len(text):
                j = i + R.randint(1, 5); p.feed(text[i:j]); i = j
        print(p.ev, repr(p.rawdata), p.cdata_elem); p.ev.clear()
        p.close(); print(p.ev, repr(p.rawdata))
    except Exception as e: print(type(e), e)
    print(repr(html.unescape(text)))
