# limits: memory=8MB
# ends: completed
import time

print(len(time.strftime("%A" * 5000, time.gmtime(0))))
