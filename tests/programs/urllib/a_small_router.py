"""A router, a crawler's queue and a form, as programs write them with urllib.parse."""
import re
from collections import deque
from urllib.parse import parse_qs, quote, quote_plus, unquote, urldefrag, urlencode, urljoin, urlsplit


class Router:
    def __init__(self):
        self.routes = []

    def route(self, pattern):
        names = re.compile("^" + re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", pattern) + "/?$")

        def register(function):
            self.routes.append((names, function))
            return function

        return register

    def dispatch(self, target):
        parts = urlsplit(target)
        for names, function in self.routes:
            if found := names.match(parts.path):
                arguments = {key: unquote(value) for key, value in found.groupdict().items()}
                return function(parse_qs(parts.query), **arguments)
        return f"404 {parts.path}"


router = Router()


@router.route("/")
def home(query):
    return f"home {query}"


@router.route("/users/<name>/posts/<number>")
def post(query, name, number):
    return f"post {int(number)} of {name!r}, page {int(query.get('page', ['1'])[-1])}"


@router.route("/search")
def search(query):
    return "; ".join(f"{key}={','.join(values)}" for key, values in sorted(query.items())) or "nothing"


for target in ("/", "/?a=1&a=2", "/users/ann%20b/posts/7?page=3", "/users/a%2Fb/posts/08/", "/search?q=x+y&q=z%26&lang=en", "/search", "/nowhere?x", "/users//posts/1", "http://host/search?tag=%C3%BC#frag"):
    print(target, "->", router.dispatch(target))

PAGES = {"http://s/": ["a.html", "/b/", "#top", "mailto:x@y"], "http://s/a.html": ["b/c.html?x=1", "./", "http://other/z"], "http://s/b/": ["../a.html#p", "c.html?x=1", "?page=2"],
    "http://s/b/c.html?x=1": ["//s/d", "javascript:void(0)"], "http://s/b/?page=2": ["?page=3"], "http://s/d": ["", "."]}
waiting, seen = deque(["http://s/"]), set()
while waiting and len(seen) < 20:
    page = waiting.popleft()
    if page in seen:
        continue
    seen.add(page)
    for link in PAGES.get(page, []):
        target, fragment = urldefrag(urljoin(page, link))
        follow = urlsplit(target).netloc == urlsplit(page).netloc and target not in seen
        print(f"{page}: {link!r} is {target} {fragment or '-'} {'follow' if follow else 'skip'}")
        if follow:
            waiting.append(target)
print(sorted(seen))
form = {"name": "Jo & Jane", "tags": ["a b", "c/d"], "empty": "", "n": 3.5}
print(urlencode(form), urlencode(form, doseq=True), urlencode(form, True, safe="/", quote_via=quote), parse_qs(urlencode(form, True), keep_blank_values=True))
print("https://api/" + "/".join(quote(part, safe="") for part in ("v1", "a/b", "ü?", "100%")) + "?q=" + quote_plus("1+1=2 & more"))
