# grants: ../../grants/shop
import broken
