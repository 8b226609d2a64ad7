# A small template language with loops, conditions and filters.
class TemplateError(Exception):
    pass


FILTERS = {"upper": str.upper, "len": len, "join": lambda items: ", ".join(map(str, items)), "money": lambda n: f"${n:,.2f}"}


def lookup(path, scope):
    value = scope
    for part in path.split("."):
        try:
            value = value[int(part)] if part.isdigit() else value[part] if isinstance(value, dict) else getattr(value, part)
        except (KeyError, IndexError, AttributeError):
            raise TemplateError(f"cannot find {part!r} of {path!r}") from None
    return value


def split(text):
    while text:
        start = text.find("{")
        if start < 0:
            yield "text", text
            return
        if start:
            yield "text", text[:start]
        end = text.find("}", start)
        if end < 0:
            raise TemplateError("unclosed {")
        kind, body = ("tag", text[start + 2:end - 1]) if text[start + 1] == "%" else ("value", text[start + 1:end])
        yield kind, body.strip()
        text = text[end + 1:]


def parse(tokens, until=()):
    nodes = []
    for kind, body in tokens:
        if kind != "tag":
            nodes.append((kind, body))
            continue
        word, *rest = body.split()
        if word in until:
            return nodes, word
        match word, rest:
            case "for", [name, "in", path]:
                nodes.append(("for", name, path, parse(tokens, ("end",))[0]))
            case "if", [path]:
                then, stopped = parse(tokens, ("else", "end"))
                other = parse(tokens, ("end",))[0] if stopped == "else" else []
                nodes.append(("if", path, then, other))
            case _:
                raise TemplateError(f"bad tag {body!r}")
    if until:
        raise TemplateError(f"missing {' or '.join(until)}")
    return nodes, None


def render(nodes, scope):
    for node in nodes:
        match node:
            case "text", text:
                yield text
            case "value", body:
                path, *filters = [p.strip() for p in body.split("|")]
                value = lookup(path, scope)
                for name in filters:
                    value = FILTERS[name](value)
                yield str(value)
            case "for", name, path, body:
                for item in lookup(path, scope):
                    yield from render(body, {**scope, name: item})
            case "if", path, then, other:
                yield from render(then if lookup(path, scope) else other, scope)


def template(text, **scope):
    return "".join(render(parse(split(text))[0], scope))


print(template("Hello {name | upper}! {% for i in items %}[{i.sku}:{i.price | money}]{% end %}", name="ann", items=[{"sku": "a", "price": 5}, {"sku": "b", "price": 1234.5}]))
print(template("{% if user.admin %}root{% else %}{user.name} has {user.tags | len}: {user.tags | join}{% end %}", user={"admin": False, "name": "Bo", "tags": ["x", 1]}))
print(template("{% for r in rows %}{% for c in r %}{% if c %}{c}{% else %}-{% end %} {% end %}| {% end %}", rows=[[1, 0], [0, 2]]))
for text in ("{missing}", "{% for x %}", "{% if a %}never closed", "{open", "{a.0.b}", "plain"):
    try:
        print(template(text, a=[1]))
    except TemplateError as error:
        print(text, "->", error)
