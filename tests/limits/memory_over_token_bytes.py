# limits: memory=8MB
# ends: trap memory or raised MemoryError
import secrets

size = 1000
while True:
    size *= 2
    token = secrets.token_bytes(size)
