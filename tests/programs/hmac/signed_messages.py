"""Signed values as one writes them: cookies, web tokens of three parts, requests with dates, key rotation."""
import base64
import hashlib
import hmac
import json


class BadSignature(Exception):
    pass


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def encode_token(payload, key, algorithm="HS256"):
    digest = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}[algorithm]
    head = b64(json.dumps({"alg": algorithm, "typ": "JWT"}, separators=(",", ":")).encode())
    body = b64(json.dumps(payload, separators=(",", ":"), sort_keys=True).encode())
    return f"{head}.{body}.{b64(hmac.digest(key, f'{head}.{body}'.encode(), digest))}"


def decode_token(token, key, now=0):
    try:
        head, body, signature = token.split(".")
        algorithm = json.loads(unb64(head))["alg"]
    except (ValueError, KeyError) as error:
        raise BadSignature(f"malformed token ({type(error).__name__})") from error
    digest = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}.get(algorithm)
    if digest is None:
        raise BadSignature(f"algorithm {algorithm!r} is not allowed")
    if not hmac.compare_digest(unb64(signature), hmac.digest(key, f"{head}.{body}".encode(), digest)):
        raise BadSignature("signature does not match")
    payload = json.loads(unb64(body))
    if payload.get("exp", now + 1) <= now:
        raise BadSignature("token has expired")
    return payload


key = b"a secret of some length"
for algorithm in ("HS256", "HS384", "HS512"):
    token = encode_token({"sub": "ada", "exp": 100, "roles": ["admin"]}, key, algorithm)
    print(token, decode_token(token, key))
none = b64(b'{"alg":"none"}') + "." + b64(b'{"sub":"eve"}') + "."
for bad, secret, now in ((token, b"other", 0), (token, key, 100), (token[:-4] + "AAAA", key, 0), ("a.b", key, 0), ("", key, 0), (none, key, 0), (b64(b"{}") + ".e30.x", key, 0)):
    try:
        print(decode_token(bad, secret, now))
    except BadSignature as error:
        print(error)


class Ring:
    def __init__(self, keys):
        self.keys = dict(keys)
        self.current = max(self.keys)

    def sign(self, value):
        code = hmac.new(self.keys[self.current], value.encode(), hashlib.sha256).hexdigest()[:16]
        return f"{value}|{self.current}|{code}"

    def check(self, signed):
        value, number, code = signed.rsplit("|", 2)
        key = self.keys.get(int(number))
        good = key is not None and hmac.compare_digest(code, hmac.new(key, value.encode(), "sha256").hexdigest()[:16])
        return value if good else None


ring = Ring({1: b"old"})
cookie = ring.sign("user=7|theme=dark")
newer = Ring({1: b"old", 2: b"new"})
print(cookie, newer.check(cookie), newer.sign("x"), Ring({2: b"new"}).check(cookie), newer.check(cookie.replace("7", "8")))
canonical = "\n".join(["GET", "/items", "a=1&b=2", "host:example.org", hashlib.sha256(b"").hexdigest()])
signing = b"AWS4secret"
for part in ("20240102", "eu-west-1", "service", "aws4_request"):
    signing = hmac.digest(signing, part.encode(), "sha256")
print(hmac.new(signing, canonical.encode(), "sha256").hexdigest())
