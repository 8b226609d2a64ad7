import secrets

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), secrets.token_bytes(0))
print(len(secrets.token_hex(4)), secrets.token_hex(0), set(secrets.token_hex(100)) <= set("0123456789abcdef"))
print([len(secrets.token_urlsafe(n)) for n in range(10)])
print(secrets.token_bytes(16) != secrets.token_bytes(16), 0 <= secrets.randbelow(5) < 5, secrets.choice([3]), secrets.randbits(0))
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest(b"abc", bytearray(b"abd")), secrets.compare_digest("a", "ab"))
for function, args in [
    (secrets.randbelow, (0,)), (secrets.token_bytes, (-1,)), (secrets.compare_digest, ("\u00e9", "a")),
    (secrets.compare_digest, ("a", b"a")), (secrets.compare_digest, (1, 2)), (secrets.choice, ([],)),
]:
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)
