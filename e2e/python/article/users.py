from langfuse import observe, get_client
from langfuse.openai import openai  # 注意：用 langfuse 提供的 openai wrapper

langfuse = get_client()

@observe()
def ask_llm(user_id: str, question: str):

    langfuse.update_current_trace(user_id=user_id)
    # 调用模型
    resp = openai.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": question}],
    )

    answer = resp.choices[0].message.content
    return answer


if __name__ == "__main__":
    print(ask_llm("user_001", "你好，Langfuse 是什么？"))
    print(ask_llm("user_002", "如何统计调用次数？"))
    print(ask_llm("user_001", "再给我一个例子"))
