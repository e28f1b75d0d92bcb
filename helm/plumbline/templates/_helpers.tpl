{{/* Labels of everything; context: dict "root" $ "component" name */}}
{{- define "plumbline.labels" -}}
app.kubernetes.io/name: plumbline
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "plumbline.image" -}}
{{ .root.Values.image.repository }}/plumbline-{{ .component }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{/* A database password as an environment variable; context: dict "root" $ "role" name */}}
{{- define "plumbline.databasePassword" -}}
- name: PLUMBLINE_DATABASE_{{ .role | upper }}_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.database.existingSecret }}
      key: {{ .role }}-password
{{- end }}

{{- define "plumbline.databaseAddress" -}}
- name: PLUMBLINE_DATABASE_HOST
  value: {{ .Values.database.host | quote }}
- name: PLUMBLINE_DATABASE_PORT
  value: {{ .Values.database.port | quote }}
- name: PLUMBLINE_DATABASE_NAME
  value: {{ .Values.database.name | quote }}
{{- end }}

{{- define "plumbline.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "plumbline.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{/* A service of ours: Deployment and Service; context: dict "root" $ "component" name "values" its values "role" its database role */}}
{{- define "plumbline.workload" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .root.Release.Name }}-{{ .component }}
  labels: {{- include "plumbline.labels" . | nindent 4 }}
spec:
  replicas: {{ .values.replicas }}
  selector:
    matchLabels: {{- include "plumbline.labels" . | nindent 6 }}
  template:
    metadata:
      labels: {{- include "plumbline.labels" . | nindent 8 }}
    spec:
      automountServiceAccountToken: false
      securityContext: {{- include "plumbline.podSecurity" . | nindent 8 }}
      containers:
        - name: {{ .component }}
          image: {{ include "plumbline.image" . }}
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: PLUMBLINE_URL
              value: {{ .root.Values.url | quote }}
            {{- include "plumbline.databaseAddress" .root | nindent 12 }}
            {{- include "plumbline.databasePassword" (dict "root" .root "role" "access") | nindent 12 }}
            {{- include "plumbline.databasePassword" (dict "root" .root "role" .role) | nindent 12 }}
            - name: PLUMBLINE_REDIS_URL
              valueFrom:
                secretKeyRef:
                  name: {{ .root.Values.redis.existingSecret }}
                  key: url
            - name: PLUMBLINE_KEY_PEPPER
              valueFrom:
                secretKeyRef:
                  name: {{ .root.Values.keys.existingSecret }}
                  key: pepper
            - name: PLUMBLINE_OIDC_JWKS_URL
              value: {{ .root.Values.oidc.jwksUrl | quote }}
          readinessProbe:
            httpGet: {path: /q/health/ready, port: http}
            periodSeconds: 5
          livenessProbe:
            httpGet: {path: /q/health/live, port: http}
            periodSeconds: 10
            failureThreshold: 6
          resources: {{- toYaml .values.resources | nindent 12 }}
          securityContext: {{- include "plumbline.containerSecurity" . | nindent 12 }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir: {}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .root.Release.Name }}-{{ .component }}
  labels: {{- include "plumbline.labels" . | nindent 4 }}
spec:
  selector: {{- include "plumbline.labels" . | nindent 4 }}
  ports:
    - name: http
      port: 80
      targetPort: http
{{- end }}
