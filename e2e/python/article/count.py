import requests
import json

LANGFUSE_HOST = os.getenv("LANGFUSE_HOST")
LANGFUSE_SECRET_KEY = os.getenv("LANGFUSE_SECRET_KEY")
LANGFUSE_PUBLIC_KEY = os.getenv("LANGFUSE_PUBLIC_KEY")

# 构建查询参数
query = {
    "view": "traces",  # 或 "observations"
    "dimensions": [
        {"field": "userId"}  # 按 userId 分组
    ],
    "metrics": [
        {"measure": "count", "aggregation": "count"}  # 统计调用次数
    ],
    "filters": [],
    "fromTimestamp": "2025-01-01T00:00:00Z",
    "toTimestamp": "2025-12-31T23:59:59Z"
}

# 发送请求
response = requests.get(
    f"{LANGFUSE_HOST}/api/public/metrics",
    params={"query": json.dumps(query)},
    auth=(LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY)
)

# 解析结果
data = response.json()
print(data)
