# limits: memory=8MB
# ends: completed
import secrets

print(len(secrets.token_bytes(1_000_000)))
