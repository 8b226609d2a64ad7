"""A store of sessions, API keys with check sums and one-time codes, with the answers that do not depend on chance."""
import dataclasses
import hashlib
import hmac
import secrets


@dataclasses.dataclass
class Session:
    user: str
    expires: int
    token: str = dataclasses.field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    csrf: str = dataclasses.field(default_factory=lambda: secrets.token_hex(16), repr=False, compare=False)


class Store:
    def __init__(self):
        self._by_hash = {}

    def add(self, session):
        self._by_hash[hashlib.sha256(session.token.encode()).hexdigest()] = session
        return session.token

    def find(self, token, now):
        session = self._by_hash.get(hashlib.sha256(token.encode()).hexdigest())
        if session is None or not secrets.compare_digest(session.token, token):
            return "unknown"
        return session.user if now < session.expires else "expired"


store = Store()
tokens = {name: store.add(Session(name, expires)) for name, expires in (("ada", 100), ("bob", 50), ("cy", 10))}
for now in (0, 20, 70, 100):
    print(now, {name: store.find(token, now) for name, token in tokens.items()}, store.find("nothing", now), store.find(tokens["ada"][:-1], now))
print({len(token) for token in tokens.values()}, Session("x", 1), Session("x", 1) == Session("x", 1), len(Session("x", 1).csrf))


def issue(prefix, secret):
    body = secrets.token_hex(8)
    return f"{prefix}_{body}_{hmac.digest(secret, body.encode(), 'sha256').hex()[:8]}"


def verify(key, secret):
    try:
        prefix, body, check = key.split("_")
    except ValueError as error:
        return f"malformed: {error}"
    return secrets.compare_digest(check, hmac.digest(secret, body.encode(), "sha256").hex()[:8])


master = secrets.token_bytes(32)
key = issue("sk", master)
print(len(key), verify(key, master), verify(key, master + b"!"), verify(key + "0", master), verify("sk_x", master), verify("a_b_c_d", master), verify("sk_00_12345678", b"fixed"))
pending = {code: attempt for attempt in range(20) for code in [secrets.token_urlsafe(6)]}
print(len(pending), {len(code) for code in pending}, sorted(pending.values()) == list(range(20)), pending.pop("never", "absent"))
