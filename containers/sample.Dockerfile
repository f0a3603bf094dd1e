# Enters the sample data through the gateway, as ./run does, and ends. For trying out; a city's installation has no use for it.
FROM eclipse-temurin:25-jre
COPY local-stack/target/classes/ /app/
USER 10001:10001
ENTRYPOINT ["java", "-Xmx64m", "-XX:+UseSerialGC", "-cp", "/app", "id.selaras.localstack.sample.SampleMain"]
