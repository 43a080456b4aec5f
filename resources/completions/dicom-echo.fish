# fish completion of dicom-echo: the options that --help prints, with their texts.
function __dicom_echo_options
    dicom-echo --help 2>/dev/null | string match --regex '^  .{5}--[a-z].*' | string replace --regex \
        '^  (-[a-z]+)? *(--[a-z0-9-]+)( <[^>]*>)? *(.*)$' '$2\t$4'
end
complete --command dicom-echo --condition 'string match --quiet -- "-*" (commandline --current-token)' --arguments '(__dicom_echo_options)'
complete --command dicom-echo --old-option ll --long-option log-level --exclusive --arguments 'quiet critical error warning info debug'
complete --command dicom-echo --long-option tls-profile --exclusive --arguments 'bcp195 bcp195-modified legacy'
complete --command dicom-echo --long-option tls-verify --exclusive --arguments 'full chain pin none'
