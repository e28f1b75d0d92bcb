from langfuse import observe  
from langfuse.openai import openai  
import os
  
# 配置自定义 base URL  
openai.base_url = "https://your-custom-openai-endpoint.com/v1"  
openai.api_key = "your-api-key"  

# Langfuse 环境变量  
os.environ["LANGFUSE_SECRET_KEY"] = "sk-lf-..."  
os.environ["LANGFUSE_PUBLIC_KEY"] = "pk-lf-..."  
os.environ["LANGFUSE_HOST"] = "http://localhost:3000" # 如果是使用官方云平台，则"https://cloud.langfuse.com" 
 
@observe()  
def story():  
    return openai.chat.completions.create(  
        model="gpt-4o",  
        messages=[{"role": "user", "content": "What is Langfuse?"}],  
    ).choices[0].message.content  
  
@observe()  
def main():  
    return story()  
  
main()
