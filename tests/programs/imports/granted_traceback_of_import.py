# grants: ../../grants/shop
import failing
