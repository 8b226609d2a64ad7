# Own expectation: the oracle has neither function; this is what CPython 3.11 with OpenSSL prints.
import hashlib

print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 50).hex())
print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 2, 50).hex())
print(hashlib.pbkdf2_hmac("sha512", b"p" * 200, b"salt", 7, 5).hex())
print(hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1).hex())
print(hashlib.scrypt(b"x", salt=b"yy", n=8, r=3, p=2, dklen=100).hex())


def t(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__ + ": " + str(error))


P, S = hashlib.pbkdf2_hmac, hashlib.scrypt
t(P,'sha256', b'p', b's', 0)
t(P,'sha256', b'p', b's', 1, 0)
t(P,'sha256', 'p', b's', 1)
t(P,3, b'p', b's', 1)
t(P,'sha256', b'p', b's', 1<<40)
t(P,'sha256', b'p', b's', 1, 1<<40)
t(P,'sha256', b'p', b's', 1<<70)
t(P,'sha256', b'p', b's', 'a')
t(P,'sha256', b'p', b's', 1, -1)
t(S,b'p', salt=b's', n=3,r=1,p=1)
t(S,b'p', salt=b's', n=1,r=1,p=1)
t(S,b'p', salt=b's', n=0,r=1,p=1)
t(S,b'p', salt=b's', n=16,r=8,p=1,dklen=0)
t(S,b'p', salt=b's', n=16,r=8,p=1,maxmem=-1)
t(S,'p', salt=b's', n=16,r=8,p=1)
t(S,b'p', salt='s', n=16,r=8,p=1)
t(S,b'p', salt=b's', n=16,r=0,p=1)
