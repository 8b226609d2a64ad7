import secrets
import uuid

print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"))
print(uuid.uuid3(uuid.NAMESPACE_URL, b"bytes"), uuid.uuid5(uuid.NAMESPACE_OID, "\u00e9").version)
try:
    uuid.uuid5("text", "name")
except AttributeError as error:
    print(error)
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest(b"abc", b"abd"))
print(len(secrets.token_urlsafe(16)), len(secrets.token_hex(5)))
