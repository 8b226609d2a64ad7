"""uuid3() and uuid5(): spaces of names within spaces, text and bytes, long names, what is refused."""
import hashlib
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


spaces = {"dns": uuid.NAMESPACE_DNS, "url": uuid.NAMESPACE_URL, "oid": uuid.NAMESPACE_OID, "x500": uuid.NAMESPACE_X500}
names = ["", "a", "example.org", "https://example.org/a?b=c#d", "1.3.6.1", "cn=x,dc=y", "ünïcödé", "日本", "\N{GRINNING FACE}", "x" * 300, "a\0b", " spaced "]
for key, space in spaces.items():
    for name in names:
        three, five = uuid.uuid3(space, name), uuid.uuid5(space, name)
        same = uuid.uuid3(space, name.encode()) == three and uuid.uuid5(space, name.encode()) == five
        print(key, ascii(name[:12]), three, five, three.version, five.version, same)
digest = hashlib.sha1(uuid.NAMESPACE_DNS.bytes + b"example.org").digest()[:16]
print(uuid.UUID(bytes=digest, version=5) == uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.UUID(bytes=digest) == uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"))
tenant = uuid.uuid5(uuid.NAMESPACE_DNS, "tenant.example")
users = {name: uuid.uuid5(tenant, name) for name in ("ada", "bob", "Ada")}
print(tenant, {name: str(value) for name, value in users.items()}, users["ada"] == uuid.uuid5(tenant, "ada"), users["ada"] < users["bob"])
print(uuid.uuid5(uuid.NIL, "x"), uuid.uuid5(uuid.MAX, "x"), uuid.uuid3(uuid.NIL, b""), uuid.uuid5(name="k", namespace=tenant))
for make in (uuid.uuid3, uuid.uuid5):
    for space, name in (("dns", "x"), (None, "x"), (b"0" * 16, "x"), (tenant, None), (tenant, 3), (tenant, ["x"]), (tenant, "\ud800")):
        attempt(lambda: make(space, name))
    attempt(lambda: make(tenant))
